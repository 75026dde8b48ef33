package id.sidik.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.tngtech.archunit.core.domain.JavaAccess;

/** The conventions of the house that the compiled classes can prove. */
class HouseRulesTest {

    @Test
    void packagesFormNoCircle() {
        slices().matching("id.sidik.(**)").should().beFreeOfCycles().check(Compiled.ALL);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"domain", "rules", "protocol", "intake", "store", "reporting"})
    void noClockInARoomThatIsGivenItsTimes(String room) {
        noClasses().that().resideInAPackage("id.sidik." + room + "..").should()
                .accessTargetWhere(describe("read the time of day", TimeOfDay::isRead))
                .because("a rule that asks the time cannot be tested for 31 December").check(Compiled.ALL);
    }

    @Test
    void nowIsAlwaysAskedOfAClock() {
        noClasses().should().accessTargetWhere(describe("ask without a clock", TimeOfDay::isAskedWithoutClock))
                .because("now() hides a zone that nobody chose").check(Compiled.ALL);
    }

    @Test
    void theFxThreadIsEnteredInOnePlace() {
        Set<String> callers = Compiled.ALL.stream().flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> isCall(access, "javafx.application.Platform", "runLater"))
                .map(access -> outermost(access.getOriginOwner().getName())).collect(Collectors.toSet());

        assertThat(callers).as("classes that call Platform.runLater").hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void nothingBelowTheAppWritesToTheConsoleOrEndsTheProgram() {
        noClasses().that().resideOutsideOfPackages("id.sidik.app..", "id.sidik.testkit..").should()
                .accessTargetWhere(describe("use the console or System.exit",
                        access -> access.getTargetOwner().getName().equals("java.lang.System")
                                && Set.of("out", "err", "exit").contains(access.getName())))
                .check(Compiled.ALL);
    }

    @Test
    void nobodyPrintsAStackTraceToTheConsole() {
        noClasses().should().callMethod(Throwable.class, "printStackTrace").check(Compiled.ALL);
    }

    @Test
    void languageAndZoneOfTheSystemAreAskedOnlyByTheApp() {
        noClasses().that().resideOutsideOfPackages("id.sidik.app..").should().callMethod(Locale.class, "getDefault")
                .orShould().callMethod(ZoneId.class, "systemDefault").check(Compiled.ALL);
    }

    private static boolean isCall(JavaAccess<?> access, String owner, String method) {
        return access.getTargetOwner().getName().equals(owner) && access.getName().equals(method);
    }

    private static String outermost(String className) {
        return className.replaceFirst("\\$.*", "");
    }
}
