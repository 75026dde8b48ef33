package id.sidik.simulator;

import id.sidik.protocol.FingerTemplate;
import id.sidik.protocol.FingerVersion;
import id.sidik.protocol.push.PushDialect;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Fingers and deeds as a reporting machine words them (soap-and-push 7): made-up, the same for the same machine. */
record PushedStock(PushDialect dialect, String serial, FingerVersion version, int fingersEach) {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    List<FingerTemplate> fingers(SimulatedPerson person) {
        return IntStream.range(0, fingersEach)
                .mapToObj(nth -> MadeUpFingers.of(serial, person.uid(), nth, FingerTemplate.VALID, version)).toList();
    }

    /** Dialect 3 has another row for the same thing. */
    Stream<String> rows(SimulatedPerson person) {
        return fingers(person).stream().map(finger -> {
            String text = Base64.getEncoder().encodeToString(finger.bytes());
            return dialect == PushDialect.V3
                    ? "biodata pin=" + person.pin() + "\tno=" + finger.finger() + "\tindex=0\tvalid=1\tduress=0\ttype=1"
                            + "\tmajorver=" + version.number() + "\tminorver=0\tformat=0\ttmp=" + text
                    : "FP PIN=" + person.pin() + "\tFID=" + finger.finger() + "\tSize=" + text.length()
                            + "\tValid=1\tTMP=" + text;
        });
    }

    /** @param code of the vendor's table @param admin 0 nobody in particular */
    static String deed(int code, int admin, LocalDateTime at, int object) {
        return "OPLOG " + code + "\t" + admin + "\t" + SECONDS.format(at) + "\t" + object + "\t0\t0\t0";
    }
}
