package id.sidik.reporting;

/**
 * What stands between letterhead and foot, with all its words chosen, before it meets a paper. Those of the sixteen
 * reports have a code ({@link ReportBody}); others are printed as a {@link PlainPage}.
 */
public abstract class PageBody {
    PageBody() {}

    abstract ReportWords words();

    abstract ReportTable<?> table();

    /** The name of the page's source. */
    abstract String page();

    /** The end of the compiled page's name where it has several; blank else. */
    String variant() {
        return "";
    }

    /** Whether the other way of laying the sheet has room for it. */
    boolean turnable() {
        return true;
    }

    /** How the sheet lies when it cannot be turned. */
    boolean landscape() {
        return true;
    }
}
