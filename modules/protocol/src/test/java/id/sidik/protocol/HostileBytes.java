package id.sidik.protocol;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Bytes as nobody honest sends them: announced giants, half records, broken texts; always the same ones. */
final class HostileBytes {
    private static final List<String> PIECES = List.of("PIN=1", "\t", "\n", "\r\n", "=", "TMP=AAAA", "FID=6", "<Row>",
            "</Row>", "<PIN>7</PIN>", "<GetAttLogResponse>", "<GetUserInfoResponse>", "</GetAttLogResponse>",
            "<SetDateResponse>", "<GetDateResponse>", "<GetOptionResponse>", "<GetDate><ArgComKey>1</ArgComKey><Arg>",
            "<DateTime>2026-10-01 07:00:00</DateTime>", "7\t2026-10-01 07:00:00\t0\t1\t0\t0", "ID=1&Return=0&CMD=DATA",
            "OPLOG 4\t0\t2026-10-01 07:00:00", "USER PIN=1\tName=Contoh", "99999999999999999999", "-1", "\u0000",
            "\u00FF", "DeviceID=1", "SAVE_USER\t1\tContoh\t0\t0", "+1 > 00", "<![CDATA[", "<!DOCTYPE");

    private HostileBytes() {}

    /** Of each length from nothing to a few dozen bytes, and of some larger ones. */
    static List<byte[]> small(long seed) {
        Random random = new Random(seed);
        List<byte[]> all = new ArrayList<>();
        for (int length = 0; length <= 96; length++) {
            all.add(noise(random, length));
            all.add(filled(length, (byte) 0xFF));
            all.add(filled(length, (byte) 0));
            all.add(lying(random, length));
        }
        for (int nth = 0; nth < 120; nth++) all.add(words(random, 1 + random.nextInt(30)));
        for (int nth = 0; nth < 40; nth++) all.add(noise(random, 97 + random.nextInt(3000)));
        return all;
    }

    /** Each of about so many bytes. */
    static List<byte[]> large(int size, long seed) {
        Random random = new Random(seed);
        return List.of(noise(random, size), filled(size, (byte) 0xFF), filled(size, (byte) 0), filled(size,
                (byte) '\n'), filled(size, (byte) '<'), filled(size, (byte) '\t'), filled(size, (byte) '='),
                filled(size, (byte) '7'), lying(random, size), Arrays.copyOf(words(random, size / 12), size));
    }

    private static byte[] noise(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] filled(int length, byte with) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, with);
        return bytes;
    }

    /** Lengths in front that promise far more than there is. */
    private static byte[] lying(Random random, int length) {
        byte[] bytes = noise(random, length);
        long[] lies = {0x7FFF_FFFFL, 0xFFFF_FFFFL, 0x8000_0000L, 0x00FF_FFFFL, length - 4L};
        for (int at = 0; at + 4 <= Math.min(length, 16); at += 4)
            Bytes.put32(bytes, at, lies[random.nextInt(lies.length)]);
        return bytes;
    }

    private static byte[] words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int nth = 0; nth < count; nth++) text.append(PIECES.get(random.nextInt(PIECES.size())));
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
