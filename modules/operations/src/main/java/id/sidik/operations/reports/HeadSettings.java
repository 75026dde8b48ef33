package id.sidik.operations.reports;

import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.reporting.LogoImage;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The logo beside the letterhead, and how letters are numbered. */
public final class HeadSettings {
    /** What a logo may weigh, in bytes. */
    public static final int LARGEST_LOGO = 512 * 1024;
    private static final String NUMBERING = "report.numbering";
    private static final String LOGO = "report.logo";
    private static final List<byte[]> KINDS = List.of(new byte[]{(byte) 0x89, 'P', 'N', 'G'}, new byte[]{(byte) 0xFF,
        (byte) 0xD8, (byte) 0xFF});

    private final Records records;

    HeadSettings(Records records) {
        this.records = records;
    }

    /** The pattern of letters' numbers; blank until the unit has one. */
    public String numbering() {
        return get(NUMBERING);
    }

    public void saveNumbering(String pattern) {
        put(NUMBERING, pattern.replaceAll("\\p{Cntrl}+", " ").strip());
    }

    /** The number that a pattern makes of a running one, which may be blank. */
    public static String example(String pattern, String number, LocalDate day) {
        return LetterNumber.of(pattern, number, day);
    }

    /** Empty also when what stands there can no longer be read. */
    public Optional<byte[]> logo() {
        try {
            return Optional.of(Base64.getDecoder().decode(get(LOGO))).filter(HeadSettings::isImage);
        } catch (IllegalArgumentException ofAnotherMake) {
            return Optional.empty();
        }
    }

    /** @param image PNG or JPEG @throws TroubleException LAP-105 when it weighs too much, LAP-106 when it is no such image */
    public void saveLogo(byte[] image) {
        check(image);
        put(LOGO, Base64.getEncoder().encodeToString(image));
    }

    /** @throws TroubleException as {@link #saveLogo} */
    public static void check(byte[] image) {
        if (image.length > LARGEST_LOGO)
            throw new TroubleException(Trouble.of("LAP-105", "trouble.report.logoLarge", LARGEST_LOGO / 1024));
        if (!isImage(image)) throw new TroubleException(Trouble.of("LAP-106", "trouble.report.logoKind"));
    }

    public void removeLogo() {
        put(LOGO, "");
    }

    private static boolean isImage(byte[] bytes) {
        return bytes.length <= LARGEST_LOGO && KINDS.stream().anyMatch(kind -> begins(bytes, kind)) && LogoImage
                .readable(bytes);
    }

    private static boolean begins(byte[] image, byte[] kind) {
        for (int i = 0; i < kind.length; i++) if (image.length <= i || image[i] != kind[i]) return false;
        return true;
    }

    private String get(String key) {
        return records.read(tables -> tables.pageSettings().get(key)).orElse("");
    }

    private void put(String key, String value) {
        records.transact(tables -> {
            tables.pageSettings().put(key, value);
            return value;
        });
    }
}
