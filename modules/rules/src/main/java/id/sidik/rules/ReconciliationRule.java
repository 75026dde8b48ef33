package id.sidik.rules;

/**
 * The nth workdays of the month after the attendance (rule model, section 1: {@code reconciliation}), 1–31, rising.
 *
 * @param print the draft is printed
 * @param open  people may ask for corrections
 * @param close the last day for them
 * @param last  the final is printed
 */
public record ReconciliationRule(int print, int open, int close, int last) {}
