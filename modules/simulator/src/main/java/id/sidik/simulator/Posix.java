package id.sidik.simulator;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** The few functions of the system's C library that a pseudo terminal takes. Only on systems that have them all. */
@SuppressWarnings("restricted") // native functions are what this class is for; the launchers allow them
final class Posix {
    private static final Linker LINKER = Linker.nativeLinker();

    private final MethodHandle openMaster = function("posix_openpt", JAVA_INT, JAVA_INT);
    private final MethodHandle grant = function("grantpt", JAVA_INT, JAVA_INT);
    private final MethodHandle unlock = function("unlockpt", JAVA_INT, JAVA_INT);
    private final MethodHandle name = function("ptsname_r", JAVA_INT, JAVA_INT, ADDRESS, JAVA_LONG);
    private final MethodHandle open = variadic("open", 2, JAVA_INT, ADDRESS, JAVA_INT);
    private final MethodHandle close = function("close", JAVA_INT, JAVA_INT);
    private final MethodHandle read = function("read", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
    private final MethodHandle write = function("write", JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
    private final MethodHandle poll = function("poll", JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);
    private final MethodHandle getAttributes = function("tcgetattr", JAVA_INT, JAVA_INT, ADDRESS);
    private final MethodHandle setAttributes = function("tcsetattr", JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS);
    private final MethodHandle makeRaw = LINKER.downcallHandle(symbol("cfmakeraw"), FunctionDescriptor.ofVoid(ADDRESS));
    private final MethodHandle speed = function("cfgetospeed", JAVA_INT, ADDRESS);

    private static MemorySegment symbol(String called) {
        return LINKER.defaultLookup().find(called)
                .orElseThrow(() -> new UnsupportedOperationException("this system has no " + called));
    }

    private static MethodHandle function(String called, MemoryLayout result, MemoryLayout... arguments) {
        return LINKER.downcallHandle(symbol(called), FunctionDescriptor.of(result, arguments));
    }

    private static MethodHandle variadic(String called, int fixed, MemoryLayout result, MemoryLayout... arguments) {
        return LINKER.downcallHandle(symbol(called), FunctionDescriptor.of(result, arguments),
                Linker.Option.firstVariadicArg(fixed));
    }

    /** A call of a foreign function; what it throws is none of its results. */
    private interface Call {
        Object run() throws Throwable;
    }

    private static long value(Call call) {
        try {
            return ((Number) call.run()).longValue();
        } catch (RuntimeException | Error ours) {
            throw ours;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    int openMaster(int flags) {
        return (int) value(() -> (int) openMaster.invokeExact(flags));
    }

    boolean grant(int master) {
        return value(() -> (int) grant.invokeExact(master)) == 0;
    }

    boolean unlock(int master) {
        return value(() -> (int) unlock.invokeExact(master)) == 0;
    }

    boolean name(int master, MemorySegment into) {
        return value(() -> (int) name.invokeExact(master, into, into.byteSize())) == 0;
    }

    int open(MemorySegment path, int flags) {
        return (int) value(() -> (int) open.invokeExact(path, flags));
    }

    void close(int file) {
        value(() -> (int) close.invokeExact(file));
    }

    int read(int file, MemorySegment into) {
        return (int) value(() -> (long) read.invokeExact(file, into, into.byteSize()));
    }

    int write(int file, MemorySegment from) {
        return (int) value(() -> (long) write.invokeExact(file, from, from.byteSize()));
    }

    int poll(MemorySegment one, int millis) {
        return (int) value(() -> (int) poll.invokeExact(one, 1L, millis));
    }

    boolean attributes(int file, MemorySegment into) {
        return value(() -> (int) getAttributes.invokeExact(file, into)) == 0;
    }

    boolean set(int file, MemorySegment attributes) {
        return value(() -> (int) setAttributes.invokeExact(file, 0, attributes)) == 0;
    }

    void makeRaw(MemorySegment attributes) {
        value(() -> {
            makeRaw.invokeExact(attributes);
            return 0;
        });
    }

    int speed(MemorySegment attributes) {
        return (int) value(() -> (int) speed.invokeExact(attributes));
    }
}
