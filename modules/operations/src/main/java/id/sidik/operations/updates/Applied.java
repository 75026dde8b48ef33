package id.sidik.operations.updates;

/** What became of installing or going back, and what the person does next. */
public sealed interface Applied {
    /** Done; the other version runs from the next start on. */
    record NextStart(ProgramVersion version) implements Applied {}

    /** The system's own installer must do it: the command for it. */
    record ByHand(String command) implements Applied {}

    /** An installer has begun and waits until this program has ended. */
    record Waits() implements Applied {}
}
