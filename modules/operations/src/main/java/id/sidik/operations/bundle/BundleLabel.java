package id.sidik.operations.bundle;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What a bundle tells to everybody.
 *
 * @param unit  as it is called
 * @param month at whose closing it was made
 * @param form  of the store that it was made from
 * @param size  of the file in bytes
 */
public record BundleLabel(Path file, String unit, Instant made, Optional<YearMonth> month, int form, long size) {
    static BundleLabel of(Path file, BundleHeader header, long size) {
        Optional<YearMonth> month = header.month().matches("\\d{4}-(0[1-9]|1[0-2])")
                ? Optional.of(YearMonth.parse(header.month()))
                : Optional.empty();
        return new BundleLabel(file, header.unit(), header.made(), month, header.form(), size);
    }
}
