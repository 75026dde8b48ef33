package id.sidik.app.cli;

import id.sidik.domain.LocalSeconds;
import id.sidik.domain.Machine;
import id.sidik.operations.ClockReport;
import id.sidik.operations.LaptopDoubt;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the command line tells of a clock. */
final class ClockSpeech {
    private final Speech speech;

    ClockSpeech(Speech speech) {
        this.speech = speech;
    }

    void say(Machine machine, ClockReport report) {
        speech.say("cli.clock", machine.name(), report.shown(),
                LocalDateTime.ofInstant(report.laptop(), machine.zone()), String.valueOf(report.offset().toMillis()),
                String.valueOf(report.uncertainty().toMillis()));
        speech.say("clockSign." + report.sign());
        if (report.doubt() != LaptopDoubt.NONE) speech.say("ledger.laptopDoubt." + report.doubt());
    }

    Map<String, Object> data(ClockReport report) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("shown", LocalSeconds.format(report.shown()));
        data.put("laptop", report.laptop().toString());
        data.put("offsetMillis", report.offset().toMillis());
        data.put("uncertaintyMillis", report.uncertainty().toMillis());
        data.put("roundTripMillis", report.roundTrip().toMillis());
        data.put("sign", report.sign().name());
        data.put("laptopDoubt", report.doubt().name());
        return data;
    }
}
