package id.sidik.protocol.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A trace, explained line by line.
 *
 * @param damaged lines that could not be read
 * @param more    whether lines were left out because there are too many
 */
public record TraceReading(List<TraceLine> lines, int damaged, boolean more) {
    /** More lines than this are not explained. */
    public static final int MOST = 200_000;

    public TraceReading {
        lines = List.copyOf(lines);
    }

    /** Never fails, whatever the lines are. */
    public static TraceReading of(Stream<String> text) {
        List<TraceLine> lines = new ArrayList<>();
        Map<Integer, Explainer> conversations = new HashMap<>();
        int[] damaged = {0};
        boolean[] more = {false};
        text.filter(line -> !line.isBlank() && !line.strip().equals(TraceFormat.HEAD)).forEach(line -> {
            more[0] |= lines.size() >= MOST;
            if (more[0]) return;
            Optional<TraceEntry> entry = TraceFormat.entry(line);
            if (entry.isEmpty()) damaged[0]++;
            entry.ifPresent(each -> lines.addAll(conversations
                    .computeIfAbsent(each.conversation(), any -> new Explainer()).explain(each)));
        });
        return new TraceReading(lines, damaged[0], more[0]);
    }
}
