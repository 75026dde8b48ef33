package id.sidik.operations.base;

import id.sidik.domain.MonthRecap;
import id.sidik.rules.Regulation;
import java.time.YearMonth;
import java.util.List;

/** Months as the office judges them, for rooms that the months themselves know nothing of. */
public interface JudgedMonths {
    Regulation regulation(YearMonth month);

    /** A closed month as its copy says. */
    MonthRecap recap(YearMonth month) throws InterruptedException;

    /** From the facts of now: the employees who served. */
    List<JudgedPerson> people(YearMonth month) throws InterruptedException;
}
