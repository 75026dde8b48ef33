package id.sidik.operations.reports;

import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Who signs when, how letters are numbered, and the logo beside the letterhead. */
public final class OfficialDesk {
    /** What a logo may weigh. */
    public static final int LARGEST_LOGO = 512 * 1024;
    private static final String OFFICIALS = "report.officials";
    private static final String NUMBERING = "report.numbering";
    private static final String LOGO = "report.logo";
    private static final List<byte[]> KINDS = List.of(new byte[]{(byte) 0x89, 'P', 'N', 'G'}, new byte[]{(byte) 0xFF,
        (byte) 0xD8, (byte) 0xFF});

    private final Records records;

    OfficialDesk(Records records) {
        this.records = records;
    }

    /** As they were entered. */
    public List<Official> officials() {
        return OfficialText.read(get(OFFICIALS));
    }

    public void save(List<Official> officials) {
        put(OFFICIALS, OfficialText.write(officials));
    }

    /** Of several that hold, the last one entered. */
    public Optional<Official> on(LocalDate day, Official.Block block) {
        return officials().stream().filter(one -> one.block() == block && one.holds(day)).reduce((_, later) -> later);
    }

    /** The pattern of letters' numbers; blank until the unit has one. */
    public String numbering() {
        return get(NUMBERING);
    }

    public void saveNumbering(String pattern) {
        put(NUMBERING, pattern.strip());
    }

    public Optional<byte[]> logo() {
        String kept = get(LOGO);
        return kept.isEmpty() ? Optional.empty() : Optional.of(Base64.getDecoder().decode(kept));
    }

    /** @param image PNG or JPEG @throws TroubleException LAP-105 when it is too large, LAP-106 when it is no such image */
    public void saveLogo(byte[] image) {
        if (image.length > LARGEST_LOGO)
            throw new TroubleException(Trouble.of("LAP-105", "trouble.report.logoLarge", LARGEST_LOGO / 1024));
        if (KINDS.stream().noneMatch(kind -> begins(image, kind)))
            throw new TroubleException(Trouble.of("LAP-106", "trouble.report.logoKind"));
        put(LOGO, Base64.getEncoder().encodeToString(image));
    }

    public void removeLogo() {
        put(LOGO, "");
    }

    private static boolean begins(byte[] image, byte[] kind) {
        for (int i = 0; i < kind.length; i++) if (image.length <= i || image[i] != kind[i]) return false;
        return true;
    }

    private String get(String key) {
        return records.read(tables -> tables.settings().get(key)).orElse("");
    }

    private void put(String key, String value) {
        records.transact(tables -> {
            tables.settings().put(key, value);
            return value;
        });
    }
}
