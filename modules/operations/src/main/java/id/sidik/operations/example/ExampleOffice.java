package id.sidik.operations.example;

import id.sidik.operations.Office;
import id.sidik.operations.OfficeSettings;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.stream.Stream;

/**
 * An office with made-up people and one whole month of a region, for training and trials: played by the desks of an
 * ordinary office, with a clock of its own, from the first day to the final.
 */
public final class ExampleOffice {
    /** Who works in every example. */
    public static final String OPERATOR = "Contoh Petugas";

    /** What was made. @param end the moment after the last deed */
    public record Made(Region region, String regulation, YearMonth month, int people, Instant end) {}

    private ExampleOffice() {}

    /**
     * @param home a folder that is empty or not there yet
     * @throws TroubleException CTH-101 when something is in the folder, CTH-102 when it cannot be used
     */
    public static Job<Made> make(Region region, Path home) {
        return progress -> {
            refuseUsed(home);
            Story story = Story.of(region);
            StoryClock clock = new StoryClock(story.zone(), story.month().atDay(1).atTime(6, 0));
            try (Office office = Office.open(new OfficeSettings(home, OPERATOR), clock)) {
                office.centre().places().isExample();
                int people = new StoryTeller(story, office, clock).tell(progress);
                return new Made(region, story.regulation(), story.month(), people, clock.instant());
            }
        };
    }

    private static void refuseUsed(Path home) {
        try {
            if (!Files.exists(home)) return;
            try (Stream<Path> inside = Files.list(home)) {
                if (inside.findAny().isPresent()) throw trouble("CTH-101", "trouble.example.notEmpty", home);
            }
        } catch (IOException notAFolder) {
            throw trouble("CTH-102", "trouble.example.noFolder", home);
        }
    }

    private static TroubleException trouble(String code, String key, Path home) {
        return new TroubleException(Trouble.of(code, key, home));
    }
}
