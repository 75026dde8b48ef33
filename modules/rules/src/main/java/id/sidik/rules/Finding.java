package id.sidik.rules;

/**
 * Something that a settings screen should tell about a pack (rule model, section 6).
 *
 * @param pack  id of the pack, blank when it could not be read
 * @param fault where and what
 */
public record Finding(Severity severity, String pack, PackFault fault) {
    public enum Severity {
        /** The pack works, but somebody should look. */
        WARNING,
        /** The pack is not taken. */
        REFUSAL
    }
}
