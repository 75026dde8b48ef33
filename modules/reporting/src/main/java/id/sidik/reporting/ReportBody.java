package id.sidik.reporting;

import id.sidik.domain.ReportCode;

/**
 * A report with all its words chosen, before it meets a paper. Each report has one of its own ({@link RecapReport} …);
 * {@link Report#of} fills it.
 */
public abstract class ReportBody {
    ReportBody() {}

    public abstract ReportCode code();

    abstract ReportWords words();

    abstract ReportTable<?> table();

    /** The name of the page's source. */
    String page() {
        return code().page();
    }

    /** The end of the compiled page's name where a report has several; blank else. */
    String variant() {
        return "";
    }
}
