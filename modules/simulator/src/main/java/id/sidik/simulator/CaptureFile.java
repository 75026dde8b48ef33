package id.sidik.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sidik.protocol.PunchDataset;
import id.sidik.protocol.PunchLayout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** A JSON list of captures, of which only whole, sound log records of one size are of use. */
final class CaptureFile {
    private static final Map<String, Integer> SIZES = Map.of("record8", 8, "record16", 16, "record40", 40, "record49",
            49);

    private record Capture(String id, byte[] bytes) {}

    private final Map<Integer, List<Capture>> bySize = new TreeMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    private CaptureFile() {}

    static ReplayedLog read(byte[] json, OptionalInt recordSize) throws UnusableLogException {
        CaptureFile file = new CaptureFile();
        JsonNode entries = tree(json);
        for (int at = 0; at < entries.size(); at++) file.sort(entries.get(at), at);
        int size = recordSize.isPresent() ? recordSize.getAsInt() : file.mostFrequent();
        return file.log(size);
    }

    private static JsonNode tree(byte[] json) throws UnusableLogException {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException broken) {
            throw new UnusableLogException("the file is not sound JSON");
        }
    }

    private void sort(JsonNode entry, int place) {
        String id = entry.path("id").asText(Integer.toString(place));
        int size = SIZES.getOrDefault(entry.path("layer").asText(), 0);
        Optional<byte[]> bytes = hex(entry.path("hex").asText()).filter(found -> found.length == size);
        if (!entry.path("status").asText().equals("ok")) leftOut.add(new LeftOut(id, LeftOut.Why.STATUS_NOT_OK));
        else if (size == 0) leftOut.add(new LeftOut(id, LeftOut.Why.NOT_A_RECORD));
        else if (bytes.isEmpty()) leftOut.add(new LeftOut(id, LeftOut.Why.UNREADABLE));
        else
            bySize.computeIfAbsent(size, _ -> new ArrayList<>()).add(new Capture(id, bytes.get()));
    }

    private static Optional<byte[]> hex(String text) {
        try {
            return Optional.of(HexFormat.of().parseHex(text));
        } catch (IllegalArgumentException notHex) {
            return Optional.empty();
        }
    }

    private int mostFrequent() {
        int best = 0;
        int most = 0;
        for (var each : bySize.entrySet())
            if (each.getValue().size() >= most) {
                best = each.getKey();
                most = each.getValue().size();
            }
        return best;
    }

    private ReplayedLog log(int size) throws UnusableLogException {
        List<Capture> chosen = bySize.getOrDefault(size, List.of());
        if (chosen.isEmpty()) throw new UnusableLogException("the file holds no sound record to serve");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        chosen.forEach(capture -> out.writeBytes(capture.bytes()));
        bySize.forEach((other, captures) -> {
            if (other != size) captures.forEach(each -> leftOut.add(new LeftOut(each.id(), LeftOut.Why.OTHER_SIZE)));
        });
        return ReplayedLog.of(layout(size, out.toByteArray()), out.toByteArray(), leftOut);
    }

    /** The file tells sizes; which of the two 8-byte layouts it is, only the bytes tell. */
    private static PunchLayout layout(int size, byte[] records) {
        return switch (size) {
            case 40 -> PunchLayout.BYTES_40;
            case 49 -> PunchLayout.BYTES_49;
            case 16 -> PunchLayout.BYTES_16;
            default -> {
                PunchLayout found = PunchDataset.decode(records, OptionalInt.of(records.length / size)).layout();
                yield found.size() == 8 ? found : PunchLayout.BYTES_8_TIME_AT_4;
            }
        };
    }
}
