package id.sidik.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;

/** The ways in which Java code can learn what time it is, called or referred to ({@code LocalDate::now}). */
final class TimeOfDay {
    private TimeOfDay() {}

    static boolean isRead(JavaAccess<?> access) {
        return isAskedWithoutClock(access) || isSystemClock(access);
    }

    /** {@code now()} or {@code now(zone)}, {@code new Date()}, the milliseconds of the system. */
    static boolean isAskedWithoutClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return switch (access.getName()) {
            case "now" -> owner.startsWith("java.time.") && !takesAClock(access);
            case "currentTimeMillis" -> owner.equals("java.lang.System");
            case "<init>" -> owner.equals("java.util.Date") && parameters(access) == 0;
            default -> false;
        };
    }

    private static boolean isSystemClock(JavaAccess<?> access) {
        return access.getTargetOwner().getName().equals("java.time.Clock") && access.getName().startsWith("system");
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget method && method.getRawParameterTypes().stream()
                .anyMatch(parameter -> parameter.getName().equals("java.time.Clock"));
    }

    private static int parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget method ? method.getRawParameterTypes().size() : 0;
    }
}
