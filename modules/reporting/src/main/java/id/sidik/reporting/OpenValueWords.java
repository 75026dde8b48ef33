package id.sidik.reporting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the paths of a regulation pack mean to the person who reads the page (rule model, section 1). */
final class OpenValueWords {
    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("apel", "ketentuan apel"),
            Map.entry("deduction", "tabel potongan"),
            Map.entry("deduction.absentPct", "potongan tanpa keterangan"),
            Map.entry("deduction.dayCapPct", "batas potongan sehari"),
            Map.entry("deduction.early", "kelas pulang sebelum waktu"),
            Map.entry("deduction.earlyPct", "potongan pulang sebelum waktu"),
            Map.entry("deduction.fullMonthAbsentPct", "potongan tidak hadir sebulan penuh"),
            Map.entry("deduction.late", "kelas terlambat"), Map.entry("deduction.type", "cara menghitung potongan"),
            Map.entry("discipline", "akumulasi hari"), Map.entry("evidence", "batas waktu bukti dukung"),
            Map.entry("patterns", "jam kerja"), Map.entry("patterns.SHIFT", "jadwal jaga"),
            Map.entry("permits", "potongan izin dan cuti"), Map.entry("reconciliation", "hari rekonsiliasi"),
            Map.entry("timezone", "zona waktu"), Map.entry("tolerance", "toleransi terlambat"),
            Map.entry("tolerance.makeup", "pengganti keterlambatan"), Map.entry("tpp", "bobot TPP"),
            Map.entry("tpp.base", "dasar persen potongan"), Map.entry("tpp.monthCapPct", "batas potongan sebulan"),
            Map.entry("windows", "rentang waktu rekam"),
            Map.entry("windows.multiIn", "rekaman datang yang dipakai"),
            Map.entry("windows.multiOut", "rekaman pulang yang dipakai"));

    private OpenValueWords() {}

    /** Each meaning once, in the order given. */
    static String of(List<String> paths) {
        return paths.stream().map(OpenValueWords::of).distinct().collect(Collectors.joining(", "));
    }

    /** The words of the longest known beginning; a path of which nothing is known stands as it is. */
    private static String of(String path) {
        return WORDS.entrySet().stream()
                .filter(entry -> path.equals(entry.getKey()) || path.startsWith(entry.getKey() + "."))
                .max(Comparator.comparingInt(entry -> entry.getKey().length())).map(Map.Entry::getValue).orElse(path);
    }
}
