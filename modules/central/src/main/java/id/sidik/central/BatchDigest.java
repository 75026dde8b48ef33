package id.sidik.central;

import id.sidik.domain.Punch;
import id.sidik.store.OutFact;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** One hash over the rows of a batch, in the order in which they are sent. */
final class BatchDigest {
    private BatchDigest() {}

    /** 64 hex digits. */
    static String of(List<OutFact> facts, List<Punch> punches) {
        MessageDigest digest = RunningHash.sha256();
        for (OutFact fact : facts) add(digest, fact.kind() + '|' + fact.key() + '|' + fact.body());
        for (Punch punch : punches)
            add(digest, punch.machine().serial() + '|' + punch.pin().text() + '|' + punch.at() + '|' + punch.verify()
                    + '|' + punch.state() + '|' + punch.workCode());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String row) {
        digest.update(row.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }
}
