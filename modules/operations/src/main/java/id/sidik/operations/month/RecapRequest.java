package id.sidik.operations.month;

import java.time.YearMonth;

/** Which month, by which regulation. @param regulation an id, for example "nat-2023" */
public record RecapRequest(YearMonth month, String regulation) {}
