package id.sidik.operations;

import id.sidik.operations.work.Sentence;
import java.util.List;

/** What one test said. */
public sealed interface StepResult {
    DiagnosisStep step();

    Sentence sentence();

    /** All is well here. */
    record Fine(DiagnosisStep step, Sentence sentence) implements StepResult {}

    /** Here is something wrong. @param advice what to do @param offers what the program can do about it */
    record Red(DiagnosisStep step, Sentence sentence, Sentence advice, List<Offer> offers) implements StepResult {
        public Red {
            offers = List.copyOf(offers);
        }
    }

    /** Not tested, because it does not apply or cannot be measured. */
    record Skipped(DiagnosisStep step, Sentence sentence) implements StepResult {}

    /** The way that is left. */
    record Way(DiagnosisStep step, Sentence sentence, List<Offer> offers) implements StepResult {
        public Way {
            offers = List.copyOf(offers);
        }
    }

    default boolean red() {
        return this instanceof Red;
    }
}
