package id.sidik.intake;

import java.util.List;

/** A column that a reader looks for: an enum of the reader. */
public interface Titled {
    /** How files head it, in lower case without punctuation, the most certain first. */
    List<String> titles();
}
