package id.sidik.store;

/** What became of something that came from the centre. Nothing is ever lost: what is not kept now is put aside. */
public enum Arrival {
    /** It is kept, and everything that waited for it. */
    APPLIED,
    /** It was here already. */
    KNOWN,
    /** It refers to a row that is not here yet; it is tried again when that row comes. */
    WAITS,
    /** Its form is newer than this program. */
    UNREADABLE,
    /** A rule of the store forbids it beside what is here, for example a second closing of the same month. */
    CLASH,
    /** A master row that was changed here as well: a person decides. */
    CONFLICT
}
