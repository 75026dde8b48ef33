package id.sidik.rules;

/** One text of the layers that make a pack (rule model, principle 2). @param json may hold only what it changes */
public record PackLayer(Level level, String json) {
    /** From the lowest to the one that wins. */
    public enum Level {
        NATIONAL, REGION, UNIT,
        /** A note of force majeure for one month. */
        MONTH
    }
}
