package pingyou.web.intake;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pingyou.campaign.Campaign;
import pingyou.campaign.region.Regions;
import pingyou.intake.Ticket;
import pingyou.web.frame.Words;
import pingyou.web.http.Answer;
import pingyou.web.http.PublicUrl;
import pingyou.web.http.Request;
import pingyou.web.part.Dates;
import pingyou.web.part.Link;
import pingyou.web.part.Shell;
import pingyou.web.part.chart.QrCode;
import pingyou.web.plain.SheetPage;
import pingyou.web.secretariat.Steering;

/** Codes to be printed and handed out: a page for each unit, a slip for each person. */
public final class TicketSheet {
  private final Words words;
  private final Regions regions;
  private final PublicUrl url;

  /**
   * @param url what phones open, for the codes' addresses
   */
  public TicketSheet(Words words, Regions regions, PublicUrl url) {
    this.words = words;
    this.regions = regions;
    this.url = url;
  }

  Answer answer(Request request, Campaign campaign, List<Ticket> tickets) {
    var page = page(request.shell(), campaign, tickets, request.arrivedAt());
    return Answer.page("sheet", Map.of("page", page));
  }

  /** The sheet; of the shell a file needs nothing. */
  public SheetPage page(Shell shell, Campaign campaign, List<Ticket> tickets, Instant now) {
    var zone = campaign.zone();
    var units = new TreeMap<String, List<Ticket>>();
    units.putAll(tickets.stream().collect(Collectors.groupingBy(it -> String.valueOf(it.unit()))));
    var count = String.valueOf(tickets.size());
    return new SheetPage(
        shell,
        campaign.title(),
        words.say("import.slips.title"),
        List.of(
            words.say("import.slips.count", "count", count),
            words.say("import.slips.units", "count", String.valueOf(units.size()))),
        new Link(words.say("page.people.title"), Steering.path(campaign) + "/people"),
        units.values().stream().map(it -> unit(campaign, it, now)).toList(),
        Dates.full(now, zone));
  }

  private SheetPage.Unit unit(Campaign campaign, List<Ticket> tickets, Instant now) {
    var slips = tickets.stream().map(it -> slip(campaign, it, now)).toList();
    var count = words.say("import.slips.count", "count", String.valueOf(slips.size()));
    return new SheetPage.Unit(name(tickets.getFirst().unit()), count, slips);
  }

  private String name(@Nullable String unit) {
    return unit == null ? words.say("import.slips.no-unit") : regions.called(unit).orElse(unit);
  }

  private SheetPage.Slip slip(Campaign campaign, Ticket ticket, Instant now) {
    var until = Dates.moment(ticket.expiresAt(), now, campaign.zone());
    return new SheetPage.Slip(
        ticket.name(),
        words.say("page.people.role." + ticket.role().name().toLowerCase(Locale.ROOT)),
        ticket.code(),
        QrCode.of(url.of("/invitation?code=" + ticket.code())),
        words.say("import.slips.how", "time", until).lines().toList());
  }
}
