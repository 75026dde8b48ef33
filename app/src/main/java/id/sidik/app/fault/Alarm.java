package id.sidik.app.fault;

import id.sidik.app.notice.Notice;
import id.sidik.app.notice.Notices;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where what nobody expected ends: logged once, told once, with a code and what to do. */
public final class Alarm implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Alarm.class);

    private final Notices notices;
    private final Executor fxThread;

    public Alarm(Notices notices, Executor fxThread) {
        this.notices = notices;
        this.fxThread = fxThread;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        String code = FaultCode.of(fault);
        LOG.error("{} on {}", code, thread.getName(), fault);
        fxThread.execute(() -> notices.keep(bug(code, fault)));
    }

    /** On the FX thread: the outside broke (a trouble, worded), or a bug. */
    public void raise(Throwable fault) {
        notices.keep(log(fault));
    }

    /** Logs a fault and words it, for who shows it elsewhere than among the notices. */
    public static Notice log(Throwable fault) {
        if (fault instanceof TroubleException outside) {
            LOG.warn("{}", outside.trouble().code(), fault);
            return trouble(outside.trouble());
        }
        String code = FaultCode.of(fault);
        LOG.error("{}", code, fault);
        return bug(code, fault);
    }

    /** On the FX thread: a named trouble that was answered as an outcome. */
    public static Notice trouble(Trouble trouble) {
        List<Object> arguments = new ArrayList<>(trouble.arguments());
        return new Notice(Notice.Tone.BAD, trouble.key(), arguments, trouble.code(), "", Optional.empty());
    }

    private static Notice bug(String code, Throwable fault) {
        StringWriter stack = new StringWriter();
        fault.printStackTrace(new PrintWriter(stack));
        return new Notice(Notice.Tone.BAD, "fault.unexpected", List.of(), code, stack.toString(), Optional.empty());
    }
}
