package id.sidik.operations.base;

import java.time.YearMonth;

/** Which months are final. A fact that touches one is still taken, but changes nothing until the month is revised. */
@FunctionalInterface
public interface ClosedMonths {
    boolean closed(YearMonth month);
}
