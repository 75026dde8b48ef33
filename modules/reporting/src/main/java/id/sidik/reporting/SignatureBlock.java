package id.sidik.reporting;

import static java.util.Objects.requireNonNull;

import id.sidik.domain.WorkUnit;

/**
 * Who signs, with every word chosen. What is blank becomes a line to write on.
 *
 * @param heading above the office, for example "Mengetahui"; blank when none
 * @param office  for example "Kepala Dinas Contoh" or "Plt. Kepala Dinas Contoh", or two lines "a.n. Kepala Dinas
 *                Contoh" and "Sekretaris"
 */
public record SignatureBlock(String heading, String office, String name, String rank, String number) {
    public SignatureBlock {
        requireNonNull(heading, "heading");
        requireNonNull(office, "office");
        requireNonNull(name, "name");
        requireNonNull(rank, "rank");
        requireNonNull(number, "number");
    }

    public static SignatureBlock of(WorkUnit.Signatory signatory) {
        return new SignatureBlock("", signatory.position(), signatory.name(), signatory.rank(), signatory.number());
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "a signature block";
    }
}
