package id.sidik.reporting;

import id.sidik.domain.PrintedCodes;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import id.sidik.domain.Holiday;
import id.sidik.domain.MonthRecap;

/** What stands under the matrix: the legend of the codes used, the holidays of the month, the open values. */
final class RecapNotes {
    private RecapNotes() {}

    static String of(MonthRecap recap, List<Holiday> holidays, PrintedCodes codes) {
        List<String> lines = new ArrayList<>();
        lines.add(Markup.bold("Keterangan: ") + Markup.plain(legend(recap, codes)));
        lines.add(Markup.bold("Jumlah: ") + Markup.plain("S = S dan CS; C = semua cuti; DL = DL dan DK;"
                + " TL dan PSW = berapa kali; Lain = izin jenis lain; Pot. % = pengurangan menurut aturan;"
                + " baris JUMLAH pada tanggal = pegawai yang hadir."));
        lines.add(Markup.bold("Hari libur dan cuti bersama: ") + Markup.plain(holidays(recap.month(), holidays)));
        if (!recap.openValues().isEmpty())
            lines.add(Markup.bold("Nilai aturan yang dipakai dan masih perlu dipastikan: ")
                    + Markup.plain(OpenValueWords.of(recap.openValues())));
        return String.join("\n", lines);
    }

    private static String legend(MonthRecap recap, PrintedCodes codes) {
        Set<String> shown = new HashSet<>();
        recap.people().forEach(person -> person.days().forEach(day -> DayCell.show(day, shown)));
        return Stream.concat(Stream.of("jam datang di atas jam pulang"), shown.stream().sorted(Legend.ORDER)
                .map(code -> Legend.entry(code, codes))).collect(Collectors.joining(" · ", "",
                        "."));
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
