package id.sidik.reporting;

import id.sidik.domain.DayFlag;
import id.sidik.domain.DayResult;
import id.sidik.domain.MonthRecap;
import id.sidik.domain.PersonMonth;
import id.sidik.domain.RecapPerson;
import id.sidik.domain.DayType;
import id.sidik.domain.Provenance;
import id.sidik.domain.Reason;
import id.sidik.domain.WorkUnit;
import id.sidik.domain.WorkUnit.Signatory;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is longest, widest and most of everything, for every page. */
final class Hard {
    static final String LONG_NAME = "Prof. Dr. Ir. H. Contoh Pegawai Dengan Nama Yang Sangat Panjang Sekali "
            + "Sampai Beberapa Baris, S.T., M.Kom., M.Eng., Ph.D., IPU., ASEAN Eng.";
    static final String LONG_POSITION = "Kepala Bidang Pengelolaan Informasi dan Komunikasi Publik serta "
            + "Pemberdayaan Masyarakat dan Desa pada Dinas Contoh Pelayanan Umum";
    static final WorkUnit WORDY = new WorkUnit("PEMERINTAH KABUPATEN CONTOH " + "YANG NAMANYA PANJANG ".repeat(3),
            "DINAS CONTOH " + "PELAYANAN DAN PEMBERDAYAAN ".repeat(3), "Jalan Contoh ".repeat(20), "Telepon ".repeat(
                    20),
            "Kota Contoh Yang Panjang", Samples.WIB, new Signatory(LONG_POSITION, LONG_NAME, "Pembina", "1"),
            new Signatory(LONG_POSITION, LONG_NAME, "Pembina", "2"));

    private Hard() {}

    static RecapPerson person() {
        return Samples.employee(LONG_NAME, LONG_POSITION);
    }

    /** 31 days, every mark on each, the widest figures. */
    static PersonMonth month(RecapPerson person) {
        YearMonth month = Samples.OCTOBER;
        List<DayResult> days = new ArrayList<>();
        for (int day = 1; day <= 31; day++) {
            DayResult one = new Samples.DayCase(month.atDay(day)).in("20:00").outNextDay("00:08").late(444, "TL4")
                    .early(444, "PSW4").result();
            days.add(new DayResult(one.date(), one.type(), one.status(), one.in(), one.out(), one.late(), one.early(),
                    one.lateClass(), one.earlyClass(), Set.of(DayFlag.MANUAL_ENTRY, DayFlag.PERMIT_NOT_APPROVED,
                            DayFlag.EVIDENCE_MISSING, DayFlag.APEL_MISSED, DayFlag.NO_OUT), one.deductionPct(),
                    List.of(hours(one))));
        }
        return new PersonMonth(person, days, Samples.totals(days));
    }

    static Reason hours(DayResult day) {
        return new Reason("hours.shift", List.of("JAGA", "MALAM", day.date() + "T20:00", day.date().plusDays(1)
                + "T04:00"), "", Provenance.values()[0]);
    }

    /** The same month with the hours that each workday asked for. */
    static PersonMonth scheduled(PersonMonth row) {
        return new PersonMonth(row.person(), row.days().stream().map(day -> day.type() != DayType.WORK
                ? day
                : new DayResult(day.date(), day.type(), day.status(), day.in(), day.out(), day.late(), day.early(), day
                        .lateClass(), day.earlyClass(), day.flags(), day.deductionPct(), List.of(new Reason(
                                "hours.weekday", List.of("5D", "MON", "07:30", "16:00"), "",
                                Provenance.values()[0])))).toList(), row.totals());
    }

    /** Ordinary people of an ordinary month with somebody very long among them. */
    static MonthRecap recap(int people) {
        List<PersonMonth> rows = new ArrayList<>(Samples.recap(Samples.OCTOBER, people).people());
        for (int i = 0; i < rows.size(); i += 7) rows.set(i, month(person()));
        return new MonthRecap(Samples.OCTOBER, "nat-2023/1", rows, List.of());
    }

    static RecapPerson stranger() {
        return new RecapPerson(Optional.empty(), "", "", "", "", "123456789", "Mesin Dengan Nama Panjang Lantai Satu");
    }
}
