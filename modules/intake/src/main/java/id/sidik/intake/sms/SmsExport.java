package id.sidik.intake.sms;

import id.sidik.intake.Cell;
import id.sidik.intake.ColumnMapping;
import id.sidik.intake.FaultKind;
import id.sidik.intake.RowFault;
import id.sidik.intake.Table;
import id.sidik.intake.WrittenMoments;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Received messages of a telephone's export.
 *
 * @param messages in the order of the file
 * @param own      how many were sent by the telephone itself, drafts and the like: no requests
 * @param faults   rows that could not be read, and what is wrong with the file
 */
public record SmsExport(List<Sms> messages, int own, List<RowFault> faults) {
    private static final Set<String> OWN = Set.of("2", "3", "4", "5", "6", "sent", "terkirim", "outbox", "draft",
            "draf",
            "keluar", "outgoing", "failed", "gagal");

    public SmsExport {
        messages = List.copyOf(messages);
        faults = List.copyOf(faults);
    }

    /** A first mapping from the headings. */
    public static ColumnMapping<SmsColumn> guess(Table table) {
        return ColumnMapping.guess(table, SmsColumn.class);
    }

    /** Reads a table. @param taken when it is imported */
    public static SmsExport read(Table table, ColumnMapping<SmsColumn> mapping, WrittenMoments writing,
            Instant taken) {
        List<RowFault> faults = new ArrayList<>(mapping.changes(table));
        for (SmsColumn column : List.of(SmsColumn.SENDER, SmsColumn.MOMENT, SmsColumn.TEXT))
            if (!mapping.has(column)) faults.add(mapping.fault(0, column, FaultKind.NOT_MAPPED));
        if (!faults.isEmpty()) return new SmsExport(List.of(), 0, faults);
        List<Sms> messages = new ArrayList<>();
        int own = 0;
        for (Table.Row row : mapping.rows(table)) {
            String way = mapping.cell(row, SmsColumn.DIRECTION).text().strip().toLowerCase(Locale.ROOT);
            if (OWN.contains(way)) own++;
            else
                message(row, mapping, writing, taken, faults).ifPresent(messages::add);
        }
        return new SmsExport(messages, own, faults);
    }

    private static Optional<Sms> message(Table.Row row, ColumnMapping<SmsColumn> mapping, WrittenMoments writing,
            Instant taken, List<RowFault> faults) {
        int before = faults.size();
        Cell sender = mapping.cell(row, SmsColumn.SENDER);
        if (sender.blank()) faults.add(mapping.fault(row.number(), SmsColumn.SENDER, FaultKind.EMPTY));
        else if (sender.rounded()) faults.add(mapping.fault(row.number(), SmsColumn.SENDER, FaultKind.ROUNDED));
        String when = mapping.cell(row, SmsColumn.MOMENT).text().strip();
        Optional<Instant> sent = moment(when + " " + mapping.cell(row, SmsColumn.TIME).text().strip(), writing);
        if (sent.isEmpty()) faults.add(mapping.fault(row.number(), SmsColumn.MOMENT, writing.whyNoDate(when)));
        if (faults.size() > before) return Optional.empty();
        String text = mapping.cell(row, SmsColumn.TEXT).text();
        return Optional.of(new Sms(sender.text().strip(), text, sent, taken, true));
    }

    private static Optional<Instant> moment(String text, WrittenMoments writing) {
        String plain = text.strip();
        if (plain.matches("\\d{12,13}")) return Optional.of(Instant.ofEpochMilli(Long.parseLong(plain)));
        Optional<LocalDateTime> at = writing.moment(plain);
        return at.map(local -> local.atZone(writing.zone()).toInstant());
    }
}
