package id.sidik.rules;

/**
 * One value of a merged pack with where it comes from.
 *
 * @param path  with full stops: {@code deduction.absentPct}; a list is one value
 * @param json  the value as JSON: {@code 3.0}, {@code "HARD"}, {@code ["06:00","07:30"]}, {@code null}
 * @param level the layer that set it last
 * @param mark  how sure it is and where it stands
 */
public record PackValue(String path, String json, PackLayer.Level level, Mark mark) {
    /** Shown as "perlu dipastikan". */
    public boolean open() {
        return mark.provenance().needsConfirmation();
    }
}
