package id.sidik.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import id.sidik.domain.Permit;
import id.sidik.domain.Reason;
import id.sidik.domain.RecapPerson;

/**
 * One permit of an {@link AwayReport}.
 *
 * @param permit   with kind, days, letter and the day its evidence was handed in
 * @param kind     what the kind is called
 * @param workdays of the month that it covers
 * @param accepted of them
 * @param why      the steps of the rules, in the order they were found
 * @param said     by who refused it or took it back; blank when nobody did
 * @param deadline the last day for evidence that is still missing
 */
public record AwayRow(RecapPerson person, Permit permit, String kind, int workdays, int accepted, AwayState state,
        List<Reason> why, String said, Optional<LocalDate> deadline) {
    public AwayRow {
        why = List.copyOf(why);
    }

    /** The number of the letter over its date; either may be missing. */
    String letter() {
        String dated = Figures.day(permit.documentDate());
        return permit.number() + (permit.number().isBlank() || dated.isEmpty() ? "" : "\n") + dated;
    }

    String part() {
        return switch (permit.part()) {
            case FULL -> "";
            case AM -> "pagi";
            case PM -> "siang";
        };
    }

    /** From and to, with the half of the day where it is only one. */
    String days() {
        return Figures.span(permit.from(), permit.to()) + (part().isEmpty() ? "" : "\n(" + part() + ")");
    }

    /** Why it stands so; blank for what is accepted as a whole. */
    String reason() {
        return switch (state) {
            case ACCEPTED, SENT -> "";
            case REFUSED, WITHDRAWN -> said;
            case EVIDENCE -> "bukti paling lambat " + Figures.day(deadline);
            case LATE -> "bukti tidak diserahkan sampai " + Figures.day(deadline);
            case NO_WORKDAY -> "tidak ada hari kerja pada tanggal itu";
            case PARTLY, NOT_COUNTED -> why.stream().map(AwayRow::words).filter(words -> !words.isEmpty()).distinct()
                    .reduce((one, other) -> one + "; " + other).orElse("");
        };
    }

    private static String words(Reason step) {
        List<String> told = step.figures();
        return switch (step.rule()) {
            case "permit.evidenceMissing" -> "bukti belum ada";
            case "permit.evidenceDocDate" -> "surat bertanggal " + date(told.get(2)) + ", sesudah harinya";
            case "permit.evidenceLate" -> "diserahkan " + date(told.get(2)) + ", batas " + date(told.get(3));
            case "permit.evidenceLateRecon" -> "diserahkan " + date(told.get(2)) + ", sesudah rekonsiliasi ditutup";
            case "permit.unknown" -> "jenis tidak dikenal aturan";
            default -> "";
        };
    }

    private static String date(String iso) {
        return iso.isBlank() ? "–" : Figures.day(LocalDate.parse(iso));
    }

    /** Names no person. */
    @Override
    public String toString() {
        return permit.type() + " of " + person;
    }
}
