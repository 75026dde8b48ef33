package id.sidik.app.machines;

import id.sidik.app.fault.Alarm;
import id.sidik.app.notice.Notice;
import id.sidik.app.text.Texts;
import id.sidik.operations.ProbeReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What a test of a road came to, in a sentence. */
record ProbeWords(Texts texts) {
    /** @param fresh whether the machine is new: then a known name is told */
    String of(ProbeReport report, boolean fresh) {
        return switch (report) {
            case ProbeReport.Answered answered -> answer(answered, fresh);
            case ProbeReport.Unnamed(var offset) -> texts.get("machineForm.unnamed");
            case ProbeReport.Refused(var trouble) -> {
                Notice notice = Alarm.trouble(trouble);
                yield texts.get(notice.key(), notice.arguments().toArray()) + " (" + notice.code() + ")";
            }
        };
    }

    private String answer(ProbeReport.Answered answered, boolean fresh) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("machineForm.answered", answered.model(), answered.id().serial()));
        count("machineForm.answered.people", answered.users()).ifPresent(parts::add);
        count("machineForm.answered.records", answered.punches()).ifPresent(parts::add);
        answered.clockOffset()
                .ifPresent(off -> parts.add(texts.get("machineForm.answered.clock", texts.formats().offset(off))));
        String said = String.join(" · ", parts);
        return answered.known().filter(known -> fresh)
                .map(known -> said + "\n" + texts.get("machineForm.known", known)).orElse(said);
    }

    private Optional<String> count(String countKey, OptionalLong number) {
        return number.isPresent() ? Optional.of(texts.count(countKey, number.getAsLong())) : Optional.empty();
    }
}
