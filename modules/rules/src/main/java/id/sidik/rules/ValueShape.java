package id.sidik.rules;

import java.util.List;

/** Of what kind the value of a place is, so that a form can ask for it in the right way. */
public sealed interface ValueShape {
    /** A clock time {@code HH:mm}. */
    record Clock() implements ValueShape {}

    /** Two clock times, from and to. */
    record ClockSpan() implements ValueShape {}

    /** A whole number of minutes, days, fingers … @param unit the last name of the place */
    record Count(String unit) implements ValueShape {}

    /** 0 to 100. */
    record Percent() implements ValueShape {}

    record Flag() implements ValueShape {}

    /** One of these words. */
    record Word(List<String> words) implements ValueShape {}

    /** Several of these words. */
    record Words(List<String> words) implements ValueShape {}

    /** A list of rows. @param fields of a row, in order */
    record Rows(List<String> fields) implements ValueShape {}

    /** Several values that belong together, as JSON, or nothing. */
    record Block() implements ValueShape {}

    record Text() implements ValueShape {}

    /** The identity of a pack; no unit changes it. */
    record Fixed() implements ValueShape {}

    /** @param path with full stops */
    static ValueShape of(String path) {
        return ShapeBook.of(path);
    }

    /** Whether nothing may stand there: {@code null}. */
    static boolean optional(String path) {
        return "null".equals(UsualValues.all().get(path)) || path.endsWith(".quotaDays")
                || path.endsWith(".suspendsTpp") || path.equals("apel.ramadanTime")
                || path.equals("discipline.consecutive");
    }
}
