package id.sidik.protocol;

import java.util.Optional;

/** One row of an answer, or what is left of it. */
public final class SoapRow {
    private final int index;
    private final SoapText text;

    SoapRow(int index, SoapText text) {
        this.index = index;
        this.text = text;
    }

    /** Its place in the answer, from 0. */
    public int index() {
        return index;
    }

    /** A field's text; empty when the row has none of this name. */
    public Optional<String> field(String name) {
        return text.field(name).map(SoapText::text);
    }

    /** A field's bytes, in an encoding that the machine does not tell. */
    Optional<byte[]> raw(String name) {
        return text.field(name).map(SoapText::copy);
    }

    /** A whole number from 0 up to {@code most}; empty when there is none. */
    public Optional<Long> number(String name, long most) {
        return field(name).map(String::strip).filter(digits -> digits.matches("\\d{1,10}")).map(Long::valueOf)
                .filter(value -> value <= most);
    }

    /** As it came. */
    public byte[] bytes() {
        return text.copy();
    }

    /** Tells no content. */
    @Override
    public String toString() {
        return "row " + index + ", " + text;
    }
}
