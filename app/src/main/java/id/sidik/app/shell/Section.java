package id.sidik.app.shell;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;

/** The screens of the sidebar, in its order. */
public enum Section {
    /** The machines of the unit. */
    MACHINES(FluentUiRegularMZ.TABLET_20),
    /** The staff and their PINs. */
    PEOPLE(FluentUiRegularMZ.PEOPLE_20),
    /** Every record of every machine. */
    LOG(FluentUiRegularMZ.TEXT_BULLET_LIST_20),
    /** Who works when. */
    SCHEDULE(FluentUiRegularAL.CALENDAR_20),
    /** Holidays and Ramadan by year. */
    HOLIDAYS(FluentUiRegularAL.CALENDAR_STAR_20),
    /** Leave, duty, permission. */
    PERMITS(FluentUiRegularAL.CALENDAR_CLOCK_20),
    /** Requests by SMS. */
    SMS(FluentUiRegularAL.CHAT_20),
    /** Signed attendance lists, and machines that were silent. */
    MANUAL(FluentUiRegularAL.CLIPBOARD_TEXT_20),
    /** The open questions of a month. */
    RECONCILIATION(FluentUiRegularAL.CHECKBOX_CHECKED_20),
    /** The month, person by day. */
    RECAP(FluentUiRegularAL.CALENDAR_MONTH_20),
    /** The month as pictures. */
    CHARTS(FluentUiRegularMZ.POLL_20),
    /** The year's absences and the step they fall into. */
    DISCIPLINE(FluentUiRegularMZ.SCALES_24),
    /** What the month costs. */
    TPP(FluentUiRegularMZ.MONEY_20),
    /** Surprise checks, activity, weekly hours, the hold of the allowance. */
    SUPERVISION(FluentUiRegularAL.EYE_SHOW_20),
    /** The regulation, value by value. */
    RULES(FluentUiRegularAL.BOOK_20),
    /** What goes to the city's centre and comes from it. */
    SYNC(FluentUiRegularAL.ARROW_SYNC_20),
    /** Every unit of the city; only for accounts of the city. */
    CITY(FluentUiRegularAL.BUILDING_BANK_20),
    /** The pages. */
    PRINT(FluentUiRegularMZ.PRINT_20);

    private final Ikon icon;

    Section(Ikon icon) {
        this.icon = icon;
    }

    Ikon icon() {
        return icon;
    }

    /** The key of its name, for example "section.MACHINES". */
    public String key() {
        return "section." + name();
    }

    /** The key of its page of help, for example "help.MACHINES". */
    public String helpKey() {
        return "help." + name();
    }
}
