package id.sidik.rules;

import id.sidik.domain.Provenance;

/** How sure a value is and where it stands. @param note the article or what is open, Indonesian; may be blank */
public record Mark(Provenance provenance, String note) {
    /** A value that nobody vouches for. */
    public static final Mark NONE = new Mark(Provenance.ASSUMPTION, "");
}
