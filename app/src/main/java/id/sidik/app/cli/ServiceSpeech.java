package id.sidik.app.cli;

import id.sidik.app.text.Texts;
import id.sidik.operations.service.ServiceBook;
import id.sidik.operations.service.ServiceCase;
import id.sidik.operations.service.ServiceFigures;
import id.sidik.operations.service.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the register says, in words and as data. */
final class ServiceSpeech {
    private final Texts texts;
    private final ServiceBook book;

    ServiceSpeech(Texts texts, ServiceBook book) {
        this.texts = texts;
        this.book = book;
    }

    String line(ServiceCase one) {
        return texts.get("service.line", one.number(), texts.get("service.state." + one.state()), one.request().unit(),
                one.request().machine().isBlank() ? "–" : one.request().machine(), one.request().complaint());
    }

    String sum(ServiceFigures figures) {
        return texts.get("service.sum", figures.received(), figures.finished(), figures.open(), figures.inTime());
    }

    Map<String, Object> data(ServiceCase one) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("number", one.number());
        data.put("state", one.state().name());
        data.put("received", one.request().receivedAt().toString());
        data.put("applicant", one.request().applicant());
        data.put("unit", one.request().unit());
        data.put("machine", one.request().machine());
        data.put("complaint", one.request().complaint());
        data.put("findings", one.findings());
        data.put("work", one.work());
        data.put("started", one.startedAt().map(Instant::toString).orElse(""));
        data.put("finished", one.finishedAt().map(Instant::toString).orElse(""));
        data.put("inTime", book.inTime(one));
        data.put("score", one.score().orElse(0));
        return data;
    }

    Map<String, Object> data(Span span, List<ServiceCase> cases, ServiceFigures figures) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("span", span.toString());
        data.put("received", figures.received());
        data.put("finished", figures.finished());
        data.put("open", figures.open());
        data.put("withdrawn", figures.withdrawn());
        data.put("inTime", figures.inTime());
        data.put("standardDays", book.standard().days());
        data.put("medianMinutes", figures.median().map(Duration::toMinutes).orElse(0L));
        data.put("scores", figures.scores());
        data.put("average", figures.average().orElse(0));
        data.put("cases", cases.stream().map(this::data).toList());
        return data;
    }
}
