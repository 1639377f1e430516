import { follow } from "./api.js";
import { calm } from "./calm.js";
import * as clock from "./clock.js";
import * as composer from "./composer.js";
import * as faults from "./faults.js";
import * as fill from "./fill.js";
import * as phones from "./phones.js";
import * as view from "./view.js";
import * as wire from "./wire.js";

await Promise.all([clock.begin(), faults.begin(), view.begin(), composer.readMenu()]);
await Promise.all([phones.begin(), wire.begin()]);

follow(
  {
    wire: wire.add,
    chat: ({ person }) => phones.readChat(person),
    people: calm(() => Promise.all([phones.refresh(), wire.readNames()]), 500),
    menu: (published) => {
      composer.showMenu(published);
      phones.redraw();
    },
    faults: faults.show,
  },
  () => Promise.all([phones.readAll(), wire.readAll()]),
);

await fill.begin();
