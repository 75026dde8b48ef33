package id.sidik.reporting;

import id.sidik.domain.ReportCode;

/**
 * A report with all its words chosen, before it meets a paper. Each report has one of its own ({@link RecapReport} …);
 * {@link Report#of} fills it.
 */
public abstract class ReportBody extends PageBody {
    ReportBody() {}

    public abstract ReportCode code();

    @Override
    String page() {
        return code().page();
    }

    @Override
    boolean turnable() {
        return code().turnable();
    }

    @Override
    boolean landscape() {
        return code().landscape();
    }
}
