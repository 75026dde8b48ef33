package id.sidik.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells what a file of a flash disk is. The content decides; the name only helps where bytes alone say too little, and
 * its extension means nothing (usb-files 9).
 */
public final class DiskRecognition {
    /** So much of a file, per mille, has to be explained before it is believed … */
    private static final int BELIEVED = 900;
    /** … and so much when its name says the same. */
    private static final int BELIEVED_BY_NAME = 400;
    private static final int BONUS = 200;
    private static final int HEAD = 512;
    /**
     * Logs of the HIP/FK family and of Fingerspot Revo (usb-files 1): not of this family of machines.
     * No switch: it only words why a foreign file is refused.
     */
    @SingleSource("usb-files 1")
    private static final Pattern OTHER_MAKER = Pattern.compile("(agl|glg|alog)[_.].*", Pattern.CASE_INSENSITIVE);

    private static final List<DiskLayout> LAYOUTS = List.of(new DiskUsers(UserForm.LONG),
            new DiskUsers(UserForm.SHORT), new DiskFingersV9(), new DiskFingersV10(), new DiskFaces(),
            new DiskMessages(DiskMessages.LONG), new DiskMessages(DiskMessages.SHORT), new DiskDepartments(),
            new DiskOwners());

    private DiskRecognition() {}

    /** @param name of the file, without folders */
    public static DiskContent of(String name, byte[] file) {
        if (file.length > AttlogFile.MAX_BYTES) return new DiskContent.Foreign(ForeignFormat.TOO_LARGE);
        if (otherMaker(name, file)) return new DiskContent.Foreign(ForeignFormat.OTHER_MAKER);
        boolean coded = EncryptedAttlog.looksLike(file);
        if (!coded && file.length > 0 && DiskText.looksLike(file)) return DiskText.read(file);
        return switch (AttlogFile.parse(file)) {
            case AttlogFile punches -> new DiskContent.Punches(punches, coded);
            case AttlogReading.NotAnAttlog(ForeignFormat format) -> notAnAttlog(name, file, format);
        };
    }

    private static DiskContent notAnAttlog(String name, byte[] file, ForeignFormat format) {
        return switch (format) {
            case EXCEL -> new DiskContent.Workbook();
            case EMPTY, TOO_LARGE, ARCHIVE, PDF, UTF16, PICTURE, SOUND, OTHER_MAKER -> new DiskContent.Foreign(format);
            case USERS_OR_TEMPLATES, BINARY, OTHER_TEXT, MOSTLY_DAMAGED -> binary(name, file)
                    .orElseGet(() -> new DiskContent.Foreign(format));
        };
    }

    private static Optional<DiskContent> binary(String name, byte[] file) {
        record Guess(DiskLayout layout, int score, boolean named) {
            int weight() {
                return score + (named ? BONUS : 0);
            }
        }
        return LAYOUTS.stream().map(layout -> new Guess(layout, layout.score(file), layout.namedBy(name)))
                .filter(guess -> guess.score() >= (guess.named() ? BELIEVED_BY_NAME : BELIEVED))
                .max(Comparator.comparingInt(Guess::weight)).map(guess -> guess.layout().read(file));
    }

    /** Their head line names a column that no machine of this family has; else their name is peculiar enough. */
    private static boolean otherMaker(String name, byte[] file) {
        String head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
        String first = head.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        return first.contains("enno") && first.contains("\t") || OTHER_MAKER.matcher(name).matches();
    }

    /** A file of {@link FingerForm#V9} or {@link FingerForm#V10}. @throws IllegalArgumentException when one does not fit */
    public static byte[] encode(FingerForm form, List<DiskFinger> fingers) {
        return switch (form) {
            case V9 -> DiskFingersV9.encode(fingers);
            case V10 -> DiskFingersV10.encode(fingers);
            case TEXT -> throw new IllegalArgumentException("such a file is only read");
        };
    }
}
