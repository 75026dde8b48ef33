package id.sidik.operations.service;

import id.sidik.domain.WorkUnit;
import id.sidik.operations.reports.ReadyPage;
import id.sidik.operations.reports.ReportRoom;
import id.sidik.operations.work.Job;
import id.sidik.reporting.ServiceRegister;
import id.sidik.reporting.ServiceRow;
import id.sidik.reporting.ServiceRow.Kept;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Puts the register and its figures on paper. */
public final class ServicePrinting {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private final ServiceBook book;
    private final ReportRoom reports;
    private final Supplier<WorkUnit> unit;

    ServicePrinting(ServiceBook book, ReportRoom reports, Supplier<WorkUnit> unit) {
        this.book = book;
        this.reports = reports;
        this.unit = unit;
    }

    public Job<ReadyPage> register(Span span) {
        return progress -> {
            progress.at(0, 0, "print.filling");
            List<ServiceRow> rows = book.cases(span).stream().map(this::row).toList();
            return reports.page(new ServiceRegister(name(span), span.first(), span.endExclusive().minusDays(1), rows,
                    figures(span)), unit.get(), "Register Layanan");
        };
    }

    private static String name(Span span) {
        return (span.kind() == Span.Kind.QUARTER ? "Triwulan " : "Semester ") + ROMAN.get(span.number() - 1) + " "
                + span
                        .year();
    }

    private ServiceRow row(ServiceCase one) {
        return new ServiceRow(one.number(), local(one.request().receivedAt()), one.request().applicant(), one.request()
                .unit(), one.request().machine(), one.request().complaint(), one.findings(), one.work(), one
                        .startedAt().map(this::local), one.finishedAt().map(this::local), kept(one), one.score());
    }

    private Kept kept(ServiceCase one) {
        return switch (one.state()) {
            case WAITING, WORKING -> Kept.OPEN;
            case WITHDRAWN -> Kept.WITHDRAWN;
            case FINISHED -> book.inTime(one) ? Kept.IN_TIME : Kept.LATE;
        };
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, unit.get().zone());
    }

    private String figures(Span span) {
        ServiceFigures now = book.figures(span);
        StringBuilder words = new StringBuilder("Diterima " + now.received() + ", selesai " + now.finished()
                + ", belum selesai " + now.open() + ", dibatalkan " + now.withdrawn() + ". Selesai tepat waktu "
                + now.inTime() + " dari " + now.finished() + " (standar " + book.standard().days()
                + " hari pelayanan setelah diterima; Sabtu dan Minggu tidak dihitung).");
        now.median().ifPresent(middle -> words.append(" Median dari diterima sampai selesai ").append(length(middle))
                .append('.'));
        now.average().ifPresentOrElse(mean -> words.append(" Kepuasan rata-rata ").append(String.format(Locale
                .forLanguageTag("id"), "%.2f", mean)).append(" dari 4 (").append(now.scores().entrySet().stream().map(
                        each -> "nilai " + each.getKey() + ": " + each.getValue()).collect(Collectors.joining(", ")))
                .append(")."), () -> words.append(" Kepuasan belum ditanyakan."));
        return words.toString();
    }

    private static String length(Duration time) {
        return time.toHours() + " jam " + time.toMinutesPart() + " menit";
    }
}
