package id.sidik.reporting;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import id.sidik.domain.Holiday;
import id.sidik.domain.MonthRecap;

/** What stands under the matrix: the legend of the codes used, the holidays of the month, the open values. */
final class RecapNotes {
    private static final String GAP = " · ";
    private static final Map<String, String> CODES = Map.ofEntries(Map.entry("H", "hadir"),
            Map.entry("TK", "tanpa keterangan"), Map.entry("S", "sakit"), Map.entry("CS", "cuti sakit"),
            Map.entry("I", "izin"), Map.entry("CT", "cuti tahunan"), Map.entry("CB", "cuti besar"),
            Map.entry("CM", "cuti melahirkan"), Map.entry("CAP", "cuti karena alasan penting"),
            Map.entry("CLTN", "cuti di luar tanggungan negara"), Map.entry("DL", "dinas luar"),
            Map.entry("DK", "diklat"), Map.entry("TB", "tugas belajar"), Map.entry("BT", "bebas tugas"),
            Map.entry("L", "libur mingguan/lepas jaga"), Map.entry("LN", "libur nasional"),
            Map.entry("CBM", "cuti bersama"), Map.entry("TL", "terlambat"),
            Map.entry("PSW", "pulang sebelum waktunya"));
    private static final Map<String, String> MARKS = Map.of(DayCell.MANUAL, "rekaman manual", DayCell.OPEN,
            "belum jelas (tidak rekam datang/pulang, atau bukti/persetujuan belum ada)", DayCell.NEXT_DAY,
            "pada tanggal berikutnya");

    private RecapNotes() {}

    static String of(MonthRecap recap, List<Holiday> holidays) {
        List<String> lines = new ArrayList<>();
        lines.add(Markup.bold("Keterangan: ") + Markup.plain(legend(recap)));
        lines.add(Markup.bold("Jumlah: ") + Markup.plain("S = S dan CS; C = semua cuti; DL = DL dan DK;"
                + " TL dan PSW = berapa kali; Lain = izin jenis lain; Pot. % = pengurangan menurut aturan;"
                + " baris JUMLAH pada tanggal = pegawai yang hadir."));
        lines.add(Markup.bold("Hari libur dan cuti bersama: ") + Markup.plain(holidays(recap.month(), holidays)));
        if (!recap.openValues().isEmpty())
            lines.add(Markup.bold("Nilai aturan yang dipakai dan masih perlu dipastikan: ")
                    + Markup.plain(String.join(", ", recap.openValues())));
        return String.join("\n", lines);
    }

    private static String legend(MonthRecap recap) {
        Set<String> shown = recap.people().stream().flatMap(person -> person.days().stream())
                .flatMap(day -> DayCell.shown(day).stream()).collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> entries = new TreeMap<>();
        List<String> marks = new ArrayList<>();
        for (String sign : shown) {
            String mark = MARKS.get(sign);
            if (mark != null) marks.add(sign + " " + mark);
            else
                entries.put(sign, sign + " " + meaning(sign));
        }
        List<String> all = new ArrayList<>(List.of("jam datang di atas jam pulang"));
        all.addAll(entries.values());
        all.addAll(marks);
        return String.join(GAP, all) + ".";
    }

    private static String meaning(String code) {
        String known = CODES.get(code);
        if (known != null) return known;
        String stem = code.replaceAll("\\d+$", "");
        String kind = CODES.get(stem);
        return kind == null ? "kode aturan unit" : kind + " tingkat " + code.substring(stem.length());
    }

    private static String holidays(YearMonth month, List<Holiday> holidays) {
        String listed = holidays.stream().filter(day -> YearMonth.from(day.day()).equals(month))
                .sorted((a, b) -> a.day().compareTo(b.day()))
                .map(day -> Indonesian.date(day.day()) + " " + day.name()
                        + (day.kind() == Holiday.Kind.CUTI_BERSAMA ? " (CBM)" : " (LN)"))
                .collect(Collectors.joining("; "));
        return listed.isEmpty() ? "tidak ada." : listed + ".";
    }
}
