package io.github.apec2026.examples.explorer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apec2026.examples.explorer.Client;
import io.github.apec2026.examples.explorer.RunningExplorer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Many requests, good and bad, and the end of the explorer while one is under way. No benchmark: the times are far from tight. */
@Timeout(180)
class ManyRequestsTest {

    private static final int AT_ONCE = 64;
    private static final int ROUNDS = 25;

    /** Answers when it may. */
    @Profile("Slow")
    @RestController
    static class Slow {

        private static final CountDownLatch ASKED = new CountDownLatch(1);
        private static final CountDownLatch ALLOWED = new CountDownLatch(1);

        @GetMapping("/slow")
        String answer() throws InterruptedException {
            ASKED.countDown();
            return ALLOWED.await(60, TimeUnit.SECONDS) ? "done" : "late";
        }
    }

    @Test
    void manyRequestsGetWhatOneGets() throws Exception {
        List<String> targets = List.of(
                "/api/meetings?from=2026&place=guangdong",
                "/api/meetings?x=1",
                "/api/meetings?text=%25",
                "/api/official/nobody");
        try (RunningExplorer explorer = RunningExplorer.with(Slow.class)) {
            Client client = explorer.client();
            List<String> alone = new ArrayList<>();
            for (String target : targets) {
                alone.add(answer(client.send("GET", target)));
            }
            assertThat(alone).extracting(answer -> answer.substring(0, 3)).containsExactly("200", "400", "200", "404");
            for (int round = 0; round < ROUNDS; round++) {
                List<CompletableFuture<HttpResponse<byte[]>>> all = new ArrayList<>();
                for (int i = 0; i < AT_ONCE; i++) {
                    all.add(client.sendLater(targets.get(i % targets.size())));
                }
                for (int i = 0; i < AT_ONCE; i++) {
                    assertThat(answer(all.get(i).get(60, TimeUnit.SECONDS))).isEqualTo(alone.get(i % targets.size()));
                }
            }
        }
    }

    private static String answer(HttpResponse<byte[]> response) throws Exception {
        return response.statusCode() + " " + Client.text(response);
    }

    @Test
    void aRequestUnderWayIsAnsweredWhenTheServiceIsStopped() throws Exception {
        RunningExplorer explorer = RunningExplorer.with(Slow.class);
        Client client = explorer.client();
        CompletableFuture<HttpResponse<byte[]>> slow = client.sendLater("/slow");
        assertThat(Slow.ASKED.await(60, TimeUnit.SECONDS)).isTrue();

        Thread stopping = new Thread(explorer::close, "stopping");
        stopping.start();
        while (isAnswering(client)) {
            Thread.sleep(20);
        }
        assertThat(slow).isNotDone();
        Slow.ALLOWED.countDown();

        assertThat(answer(slow.get(60, TimeUnit.SECONDS))).isEqualTo("200 done");
        stopping.join(TimeUnit.SECONDS.toMillis(60));
        assertThat(stopping.isAlive()).isFalse();
        assertThatThrownBy(() -> client.send("GET", "/api/meetings")).isInstanceOf(ConnectException.class);
    }

    private static boolean isAnswering(Client client) throws InterruptedException {
        try {
            return client.send("GET", "/api/official/wang-yi").statusCode() == 200;
        } catch (IOException stopped) {
            return false;
        }
    }
}
