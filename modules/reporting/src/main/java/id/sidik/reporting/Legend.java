package id.sidik.reporting;

import id.sidik.domain.PrintedCodes;
import id.sidik.domain.DayResult;
import java.util.Comparator;
import java.util.List;

/** What the codes and signs of the matrix mean (glossary 5), in the order in which a legend names them. */
final class Legend {
    private record Entry(String code, String meaning) {}

    private static final List<Entry> ENTRIES = List.of(new Entry("H", "hadir"), new Entry("TK", "tanpa keterangan"),
            new Entry("TL", "terlambat"), new Entry("PSW", "pulang sebelum waktunya"), new Entry("S", "sakit"),
            new Entry("CS", "cuti sakit"), new Entry("I", "izin"), new Entry("CT", "cuti tahunan"),
            new Entry("CB", "cuti besar"), new Entry("CM", "cuti melahirkan"),
            new Entry("CAP", "cuti karena alasan penting"), new Entry("CLTN", "cuti di luar tanggungan negara"),
            new Entry("DL", "dinas luar"), new Entry("DK", "diklat"), new Entry("TB", "tugas belajar"),
            new Entry("BT", "bebas tugas"), new Entry("L", "libur mingguan/lepas jaga"),
            new Entry("LN", "libur nasional"), new Entry("CBM", "cuti bersama"),
            new Entry(DayResult.NOT_IN_SERVICE, "belum dinilai, atau tidak bertugas di unit ini"),
            new Entry(DayCell.MANUAL, "rekaman manual"), new Entry(DayCell.NEXT_DAY, "pada tanggal berikutnya"),
            new Entry(DayCell.OPEN, "belum jelas: tidak rekam datang/pulang, atau bukti/persetujuan belum ada"));

    /** TL2 stands after TL1 and both where TL stands; codes that are not known here come last. */
    static final Comparator<String> ORDER = Comparator.comparingInt(Legend::place).thenComparing(code -> code);

    private Legend() {}

    /** The code and its meaning; a line never ends behind a lone sign. */
    static String entry(String code, PrintedCodes codes) {
        return codes.of(code) + (Character.isLetter(code.charAt(0)) ? " " : "\u00A0") + meaning(code);
    }

    static String meaning(String code) {
        int place = place(code);
        if (place == ENTRIES.size()) return "menurut kode aturan unit";
        String band = code.substring(ENTRIES.get(place).code().length());
        return ENTRIES.get(place).meaning() + (band.isEmpty() ? "" : " tingkat " + band);
    }

    static boolean known(String code) {
        return place(code) < ENTRIES.size();
    }

    private static int place(String code) {
        String stem = code.replaceAll("\\d+$", "");
        for (int i = 0; i < ENTRIES.size(); i++) if (ENTRIES.get(i).code().equals(stem)) return i;
        return ENTRIES.size();
    }
}
