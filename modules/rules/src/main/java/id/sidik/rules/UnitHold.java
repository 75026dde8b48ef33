package id.sidik.rules;

/** The recommendation of the whole unit waits (rule model, section 1: {@code unitHold}). @param reason blank when off */
public record UnitHold(boolean enabled, String reason) {
    public static final UnitHold OFF = new UnitHold(false, "");
}
