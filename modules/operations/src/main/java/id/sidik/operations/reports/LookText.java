package id.sidik.operations.reports;

import id.sidik.domain.PaperSize;
import id.sidik.domain.PrintedCodes;
import id.sidik.domain.ReportCode;
import id.sidik.domain.ReportLook;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** A look as lines of {@code name=value} in the store; what a line does not say, or says wrongly, is as usual. */
final class LookText {
    private static final String CODE = "code.";

    private LookText() {}

    static String write(ReportLook look) {
        StringBuilder text = new StringBuilder();
        text.append("paper=").append(look.paper()).append("\nlandscape=").append(look.landscape()).append("\nsplit=")
                .append(look.split()).append("\norder=").append(look.order()).append("\nbox=").append(look
                        .signatureBox())
                .append("\nsigners=").append(look.signers());
        look.codes().printed().forEach((code, printed) -> text.append('\n').append(CODE).append(code).append('=')
                .append(printed));
        return text.toString();
    }

    static ReportLook read(String text, ReportCode code) {
        Map<String, String> said = new LinkedHashMap<>();
        text.lines().filter(line -> line.contains("=")).forEach(line -> said.put(line.substring(0, line.indexOf('=')),
                line.substring(line.indexOf('=') + 1)));
        ReportLook usual = ReportLook.usual(code);
        return new ReportLook(one(said, "paper", PaperSize::valueOf, usual.paper()),
                one(said, "landscape", Boolean::valueOf, usual.landscape()),
                one(said, "split", Boolean::valueOf, usual.split()),
                one(said, "order", ReportLook.Order::valueOf, usual.order()), codes(said),
                one(said, "box", Boolean::valueOf, usual.signatureBox()),
                one(said, "signers", ReportLook.Signers::valueOf, usual.signers()));
    }

    private static PrintedCodes codes(Map<String, String> said) {
        Map<String, String> codes = new LinkedHashMap<>();
        said.forEach((name, value) -> {
            if (name.startsWith(CODE) && PrintedCodes.allowed(value)) codes.put(name.substring(CODE.length()), value);
        });
        return new PrintedCodes(codes);
    }

    private static <T> T one(Map<String, String> said, String name, Function<String, T> reading, T usual) {
        String value = said.get(name);
        if (value == null) return usual;
        try {
            return reading.apply(value);
        } catch (IllegalArgumentException ofAnotherVersion) {
            return usual;
        }
    }
}
