package id.sidik.app.phone;

import id.sidik.operations.roads.PhoneTerms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.scene.control.TextField;

/** Radius, places and faces as a person types them. */
final class TermsText {
    private TermsText() {}

    static void show(PhoneTerms terms, TextField point, TextField radius, TextField face, TextField most) {
        point.setText(terms.points().stream().map(one -> one.latitude() + ", " + one.longitude())
                .collect(Collectors.joining("; ")));
        radius.setText(terms.radius().isPresent() ? String.valueOf(terms.radius().getAsInt()) : "");
        face.setText(terms.face().map(BigDecimal::toPlainString).orElse(""));
        most.setText(terms.faceMost().toPlainString());
    }

    /** Empty when something cannot be meant. */
    static Optional<PhoneTerms> read(TextField point, TextField radius, TextField face, TextField most,
            boolean monthFirst) {
        try {
            String metres = radius.getText().strip();
            String least = face.getText().strip().replace(',', '.');
            return Optional.of(new PhoneTerms(points(point.getText()),
                    metres.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(metres)),
                    least.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(least)),
                    new BigDecimal(most.getText().strip().replace(',', '.')), monthFirst));
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }

    private static List<PhoneTerms.Point> points(String text) {
        List<PhoneTerms.Point> points = new ArrayList<>();
        for (String each : text.split(";")) {
            if (each.isBlank()) continue;
            String[] parts = each.strip().split("[,\\s]+");
            if (parts.length != 2) throw new IllegalArgumentException("a point has two numbers");
            double latitude = Double.parseDouble(parts[0]);
            double longitude = Double.parseDouble(parts[1]);
            if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180)
                throw new IllegalArgumentException("no place on earth");
            points.add(new PhoneTerms.Point(latitude, longitude));
        }
        return points;
    }
}
