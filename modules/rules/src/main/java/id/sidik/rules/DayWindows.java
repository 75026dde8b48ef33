package id.sidik.rules;

/** Where the records of one working day count as coming and as going; the two never share a minute. */
public record DayWindows(Span in, Span out) {}
