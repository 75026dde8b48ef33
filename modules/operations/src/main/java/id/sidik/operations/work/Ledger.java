package id.sidik.operations.work;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The sheet that every job leaves: what was read, new, known, refused, and why.
 *
 * @param subject what the job was about, for example the machine's name; blank when it needs none
 * @param code    the stable code of the trouble ("NET-201"); blank when all went well
 * @param figures counts by name ("read", "fresh", "known" …) in the order to show, for the command line's JSON
 * @param lines   the sentences, as keys with arguments
 */
public record Ledger(String job, String subject, Outcome outcome, String code, Map<String, Long> figures,
        List<Line> lines, Instant started, Instant ended) {
    /** How a job ended. */
    public enum Outcome {
        DONE, NOTHING_NEW, LOOK, FAILED, STOPPED
    }

    /** How a line should be read. */
    public enum Tone {
        PLAIN, GOOD, LOOK, BAD
    }

    /** One sentence: a key of the texts and its arguments. */
    public record Line(Tone tone, String key, List<String> arguments) {
        public Line {
            arguments = List.copyOf(arguments);
        }

        public static Line of(Tone tone, String key, Object... arguments) {
            return new Line(tone, key, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
        }
    }

    public Ledger {
        figures = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(figures));
        lines = List.copyOf(lines);
    }

    public boolean good() {
        return outcome == Outcome.DONE || outcome == Outcome.NOTHING_NEW;
    }

    public Duration took() {
        return Duration.between(started, ended);
    }
}
