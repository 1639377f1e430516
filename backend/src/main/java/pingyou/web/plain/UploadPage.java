package pingyou.web.plain;

import java.util.List;
import pingyou.web.part.Link;
import pingyou.web.part.Shell;
import pingyou.web.part.form.FieldView;

/**
 * A workbook to be filled in and uploaded ({@code upload.jte}).
 *
 * @param problems why what was uploaded can't be read
 * @param blank the empty workbook
 * @param guide what is to be known of this one
 */
public record UploadPage(
    Shell shell,
    List<String> where,
    String title,
    String fact,
    Link back,
    List<String> problems,
    Link blank,
    String guide,
    FieldView file,
    String action) {}
