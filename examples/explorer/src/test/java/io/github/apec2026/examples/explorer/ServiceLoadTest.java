package io.github.apec2026.examples.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Many requests, good and bad, and the end of the service while one is under way. No benchmark: the times are far from tight. */
@Timeout(180)
class ServiceLoadTest {

    private static final int AT_ONCE = 64;
    private static final int ROUNDS = 25;

    /** Answers when it may. */
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

    private static ConfigurableApplicationContext start() {
        return new SpringApplication(Explorer.class, Slow.class).run("--server.port=0", "--logging.level.root=off");
    }

    private static Client client(ConfigurableApplicationContext service) {
        return new Client(service.getEnvironment().getProperty("local.server.port"));
    }

    @Test
    void manyRequestsGetWhatOneGets() throws Exception {
        List<String> targets = List.of(
                "/meetings?from=2026&place=guangdong", "/meetings?x=1", "/meetings?text=%25", "/officials/nobody");
        try (ConfigurableApplicationContext service = start()) {
            Client client = client(service);
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
        ConfigurableApplicationContext service = start();
        Client client = client(service);
        CompletableFuture<HttpResponse<byte[]>> slow = client.sendLater("/slow");
        assertThat(Slow.ASKED.await(60, TimeUnit.SECONDS)).isTrue();

        Thread stopping = new Thread(service::close, "stopping");
        stopping.start();
        while (isAnswering(client)) {
            Thread.sleep(20);
        }
        assertThat(slow).isNotDone();
        Slow.ALLOWED.countDown();

        assertThat(answer(slow.get(60, TimeUnit.SECONDS))).isEqualTo("200 done");
        stopping.join(TimeUnit.SECONDS.toMillis(60));
        assertThat(stopping.isAlive()).isFalse();
        assertThatThrownBy(() -> client.send("GET", "/meetings")).isInstanceOf(ConnectException.class);
    }

    private static boolean isAnswering(Client client) throws InterruptedException {
        try {
            return client.send("GET", "/officials/wang-yi").statusCode() == 200;
        } catch (IOException stopped) {
            return false;
        }
    }
}
