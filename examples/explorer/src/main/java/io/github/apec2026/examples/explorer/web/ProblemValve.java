package io.github.apec2026.examples.explorer.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Gives every answer its {@link SecurityHeaders}, and answers the errors that Tomcat itself finds, such as a request line that is no HTTP,
 * with a problem detail instead of a page. It quotes nothing of the request, which may be anything.
 */
class ProblemValve extends ErrorReportValve {

    private static final String PROBLEM = "{\"detail\":\"%s\",\"status\":%d,\"title\":\"%s\"}";

    ProblemValve() {}

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        SecurityHeaders.addTo(response);
        super.invoke(request, response);
    }

    @Override
    protected void report(Request request, Response response, Throwable throwable) {
        int status = response.getStatus();
        boolean isAnswered = status < HttpStatus.BAD_REQUEST.value() || response.getContentWritten() > 0;
        if (isAnswered || !response.setErrorReported() || !isOpen(response)) {
            return;
        }
        SecurityHeaders.addTo(response); // which an error may have taken away
        String title = Optional.ofNullable(HttpStatus.resolve(status))
                .map(HttpStatus::getReasonPhrase)
                .orElse("Error");
        String detail = status == HttpStatus.INTERNAL_SERVER_ERROR.value()
                ? Problems.FAILED
                : "The request is malformed, too large or of a kind that is not served; it was not read further";
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            PrintWriter out = response.getReporter();
            if (out != null) {
                out.write(PROBLEM.formatted(detail, status, title));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException gone) {
            container.getLogger().debug("An error could not be answered", gone);
        }
    }

    private static boolean isOpen(Response response) {
        AtomicBoolean isOpen = new AtomicBoolean(false);
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, isOpen);
        return isOpen.get();
    }
}
