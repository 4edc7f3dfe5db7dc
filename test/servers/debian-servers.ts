// Servers from Debian's packages.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDebian } from '../tools/install.mjs';
import type { Setup } from './running.ts';
import type { ServerUnderTest } from './server.ts';

const BOTH = ['/v1/missing', '/v1/boom'] as const;
const APACHE = '/usr/sbin/apache2';
const CADDY = '/usr/bin/caddy';
const HAPROXY = '/usr/sbin/haproxy';
const PHP = '/usr/bin/php';
const PYTHON = '/usr/bin/python3';
const GO = '/usr/bin/go';

function said(program: string, ...words: readonly string[]): string {
  const { stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  return /\d+\.\d+[\w.]*/.exec(`${stdout}${stderr}`)?.[0] ?? '';
}

function python(debian: string, module: string): string {
  ensureDebian(debian, `/usr/lib/python3/dist-packages/${module}/__init__.py`);
  return PYTHON;
}

function pythonVersion(name: string): string {
  return said(PYTHON, '-c', `from importlib.metadata import version; print(version("${name}"))`);
}

export const debianServers: readonly ServerUnderTest[] = [
  {
    recipe: 'apache',
    title: 'Apache httpd before an application',
    version: () => said(APACHE, '-v'),
    errors: BOTH,
    leavesOutUnusual: true,
    setup: (snippet) => ({
      files: ({ folder, port, upstream }) => ({
        'httpd.conf': `ServerName localhost
ServerRoot ${folder}
PidFile ${folder}/pid
Mutex file:${folder}
ErrorLog ${folder}/error.log
User www-data
Group www-data
${['mpm_event', 'authz_core', 'headers', 'rewrite', 'proxy', 'proxy_http']
  .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
  .join('\n')}
Listen 127.0.0.1:${port}
<VirtualHost *:${port}>
${snippet}
ProxyPass / http://127.0.0.1:${upstream}/
</VirtualHost>
`,
      }),
      command: ({ folder }) => [ensureDebian('apache2-bin', APACHE), '-X', '-f', join(folder, 'httpd.conf')],
    }),
  },
  {
    recipe: 'caddy',
    title: 'Caddy before an application',
    version: () => said(CADDY, 'version'),
    errors: BOTH,
    leavesOutUnusual: true,
    setup: (snippet) => ({
      files: ({ port, upstream }) => ({
        Caddyfile: `{
admin off
auto_https off
}
http://127.0.0.1:${port} {
${snippet}
reverse_proxy 127.0.0.1:${upstream}
}
`,
      }),
      command: () => [ensureDebian('caddy', CADDY), 'run', '--config', 'Caddyfile', '--adapter', 'caddyfile'],
    }),
  },
  {
    recipe: 'haproxy',
    title: 'HAProxy before an application',
    version: () => said(HAPROXY, '-v'),
    errors: BOTH,
    leavesOutUnusual: true,
    setup: (snippet) => ({
      files: ({ port, upstream }) => ({
        'haproxy.cfg': `defaults
mode http
timeout connect 5s
timeout client 30s
timeout server 30s
frontend main
bind 127.0.0.1:${port}
${snippet}
default_backend application
backend application
server one 127.0.0.1:${upstream}
`,
      }),
      command: () => [ensureDebian('haproxy', HAPROXY), '-db', '-f', 'haproxy.cfg'],
    }),
  },
  {
    recipe: 'php',
    title: 'PHP',
    version: () => said(PHP, '-v'),
    errors: BOTH,
    setup: (snippet) => ({
      files: () => ({
        'index.php': `<?php
${snippet}
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if ($path === '/v1/boom') throw new Exception('boom');
if ($path !== '/v1/items') http_response_code(404);
`,
      }),
      command: ({ port }) => [
        ensureDebian('php-cli', PHP),
        ...['-d', 'display_errors=0', '-S', `127.0.0.1:${port}`, 'index.php'],
      ],
    }),
  },
  {
    recipe: 'fastapi',
    title: 'FastAPI',
    version: () => pythonVersion('fastapi'),
    errors: BOTH,
    setup: (snippet) => ({
      files: () => ({
        'main.py': `from fastapi import FastAPI

app = FastAPI()

@app.get("/v1/items")
def items():
    return []

@app.get("/v1/boom")
def boom():
    raise RuntimeError("boom")

${snippet}`,
      }),
      before: () => [python('python3-fastapi', 'fastapi'), '-c', 'import fastapi'],
      command: ({ port }) => [
        python('python3-uvicorn', 'uvicorn'),
        ...['-m', 'uvicorn', 'main:app', '--host', '127.0.0.1', '--port', String(port)],
      ],
    }),
  },
  {
    recipe: 'flask',
    title: 'Flask with flask-cors',
    version: () => `${pythonVersion('flask')} + ${pythonVersion('flask-cors')}`,
    errors: BOTH,
    setup: (snippet) => ({
      files: ({ port }) => ({
        'app.py': `from flask import Flask

app = Flask(__name__)
${snippet}

@app.route("/v1/items", methods=["GET", "PUT", "DELETE", "PATCH"])
def items():
    return "[]"

@app.route("/v1/boom")
def boom():
    raise RuntimeError("boom")

app.run("127.0.0.1", ${port})
`,
      }),
      command: () => [python('python3-flask-cors', 'flask_cors'), 'app.py'],
    }),
  },
  {
    recipe: 'django',
    title: 'Django with django-cors-headers',
    version: () => `${pythonVersion('django')} + ${pythonVersion('django-cors-headers')}`,
    errors: BOTH,
    setup: (snippet) => ({
      files: () => ({
        'settings.py': `SECRET_KEY = "test"
ALLOWED_HOSTS = ["*"]
ROOT_URLCONF = "urls"
INSTALLED_APPS = ["django.contrib.contenttypes"]
MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]
USE_TZ = True
${snippet}`,
        'urls.py': `from django.http import HttpResponse
from django.urls import path

def boom(request):
    raise RuntimeError("boom")

urlpatterns = [path("v1/items", lambda request: HttpResponse("[]")), path("v1/boom", boom)]
`,
      }),
      environment: { DJANGO_SETTINGS_MODULE: 'settings', PYTHONPATH: '.' },
      command: ({ port }) => [
        python('python3-django-cors-headers', 'corsheaders'),
        ...['-m', 'django', 'runserver', '--noreload', `127.0.0.1:${port}`],
      ],
    }),
  },
  {
    recipe: 'rack',
    title: 'Rack with rack-cors (Puma)',
    version: () => said('/usr/bin/ruby', '-e', 'require "rack/cors/version"; puts Rack::Cors::VERSION'),
    errors: ['/v1/missing'],
    setup: (snippet) => ({
      files: () => ({
        'config.ru': `${snippet}
run ->(env) {
  raise 'boom' if env['PATH_INFO'] == '/v1/boom'
  [env['PATH_INFO'] == '/v1/items' ? 200 : 404, {}, []]
}
`,
      }),
      before: () => {
        ensureDebian('ruby-rack-cors', '/usr/lib/ruby/vendor_ruby/rack/cors.rb');
        return ['/usr/bin/ruby', '-e', 'require "rack/cors"'];
      },
      command: ({ port }) => [ensureDebian('puma', '/usr/bin/puma'), '-b', `tcp://127.0.0.1:${port}`, 'config.ru'],
    }),
  },
  {
    recipe: 'go',
    title: 'Go net/http',
    version: () => said(GO, 'version'),
    errors: BOTH,
    setup: (snippet) => ({
      files: ({ port }) => ({
        'cors.go': snippet,
        'main.go': `package main

import "net/http"

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/v1/items", func(w http.ResponseWriter, r *http.Request) {})
	mux.HandleFunc("/v1/boom", func(w http.ResponseWriter, r *http.Request) { http.Error(w, "boom", 500) })
	http.ListenAndServe("127.0.0.1:${port}", withCors(mux))
}
`,
      }),
      environment: { GO111MODULE: 'off' },
      before: () => [ensureDebian('golang-go', GO), 'build', '-o', 'server', 'main.go', 'cors.go'],
      command: ({ folder }) => [join(folder, 'server')],
    }),
  },
  {
    recipe: 'go-rs-cors',
    title: 'Go with rs/cors',
    version: () => debianVersion('golang-github-rs-cors-dev'),
    errors: BOTH,
    setup: (snippet) =>
      goServer(snippet, (port) => [
        ['golang-github-rs-cors-dev', 'rs/cors/cors.go'],
        `package main

import "net/http"

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/v1/items", func(w http.ResponseWriter, r *http.Request) {})
	mux.HandleFunc("/v1/boom", func(w http.ResponseWriter, r *http.Request) { http.Error(w, "boom", 500) })
	http.ListenAndServe("127.0.0.1:${port}", withCors(mux))
}
`,
      ]),
  },
  {
    recipe: 'gin',
    title: 'Gin',
    version: () => debianVersion('golang-github-gin-gonic-gin-dev'),
    errors: BOTH,
    setup: (snippet) =>
      goServer(snippet, (port) => [
        ['golang-github-gin-contrib-cors-dev', 'gin-contrib/cors/cors.go'],
        `package main

import "github.com/gin-gonic/gin"

func main() {
	gin.SetMode(gin.ReleaseMode)
	router := gin.New()
	router.Use(gin.Recovery())
	router.Use(withCors())
	router.Any("/v1/items", func(c *gin.Context) { c.String(200, "[]") })
	router.GET("/v1/boom", func(c *gin.Context) { panic("boom") })
	router.Run("127.0.0.1:${port}")
}
`,
      ]),
  },
  {
    recipe: 'rails',
    title: 'Ruby on Rails with rack-cors (Puma)',
    version: () => said('/usr/bin/ruby', '-e', 'require "rails/version"; puts Rails.version'),
    errors: BOTH,
    setup: (snippet) => ({
      files: () => ({
        'config/initializers/cors.rb': snippet,
        'config.ru': `require 'action_controller/railtie'
require 'rack/cors'

class App < Rails::Application
  config.root = __dir__
  config.eager_load = false
  config.secret_key_base = 'test'
  config.consider_all_requests_local = false
  config.hosts.clear
  config.logger = Logger.new(nil)
end

class ItemsController < ActionController::API
  def all = render(json: [])
  def boom = raise('boom')
end

App.initialize!
Rails.application.routes.draw do
  match '/v1/items', to: 'items#all', via: :all
  get '/v1/boom', to: 'items#boom'
end
run App
`,
      }),
      before: () => {
        ensureDebian('ruby-rack-cors', '/usr/lib/ruby/vendor_ruby/rack/cors.rb');
        ensureDebian('ruby-actionpack', '/usr/share/rubygems-integration/all/specifications');
        ensureDebian('ruby-railties', '/usr/bin/rails');
        return ['/usr/bin/ruby', '-e', 'require "action_controller/railtie"'];
      },
      command: ({ port }) => [ensureDebian('puma', '/usr/bin/puma'), '-b', `tcp://127.0.0.1:${port}`, 'config.ru'],
    }),
  },
  {
    // What Spring Security puts before everything with `http.cors()`: Spring's CorsFilter, given the bean of this type.
    recipe: 'spring',
    title: 'Spring’s CorsFilter (Tomcat)',
    version: () => debianVersion('libspring-web-java'),
    errors: BOTH,
    setup: (snippet) => ({
      files: ({ port }) => ({ 'CorsConfig.java': snippet, 'Main.java': springMain(port) }),
      before: () => {
        ensureDebian('libspring-context-java', '/usr/share/maven-repo/org/springframework/spring-context');
        ensureDebian('libspring-web-java', '/usr/share/maven-repo/org/springframework/spring-web');
        ensureDebian('libtomcat9-java', '/usr/share/java/tomcat9-catalina.jar');
        // Debian's Spring is of a time when class files were of Java 8.
        const target = ['-source', '8', '-target', '8', '-nowarn', '-Xlint:none'];
        const javac = ensureDebian('openjdk-17-jdk-headless', '/usr/bin/javac');
        return [javac, ...target, '-cp', javaPath(), 'CorsConfig.java', 'Main.java'];
      },
      command: () => ['/usr/bin/java', '-cp', javaPath(), 'Main'],
    }),
  },
];

function debianVersion(name: string): string {
  return said('/usr/bin/dpkg-query', '-W', '-f', '$' + '{Version}', name);
}

/** A program of two files, with a package of Debian's. */
function goServer(
  snippet: string,
  program: (port: number) => readonly [readonly [debian: string, file: string], string],
): Setup {
  return {
    files: ({ port }) => ({ 'cors.go': snippet, 'main.go': program(port)[1] }),
    environment: { GO111MODULE: 'off', GOPATH: '/usr/share/gocode' },
    before: () => {
      const [[debian, file]] = program(0);
      ensureDebian(debian, `/usr/share/gocode/src/github.com/${file}`);
      return [ensureDebian('golang-go', GO), 'build', '-o', 'server', 'main.go', 'cors.go'];
    },
    command: ({ folder }) => [join(folder, 'server')],
  };
}

function javaPath(): string {
  const tomcat = readdirSync('/usr/share/java').filter((name) => /^tomcat9-[a-z-]+\.jar$/.test(name));
  const spring = ['beans', 'context', 'core', 'web'].map(
    (part) => `/usr/share/maven-repo/org/springframework/spring-${part}/debian/spring-${part}-debian.jar`,
  );
  const others = ['commons-logging.jar', ...tomcat].map((name) => join('/usr/share/java', name));
  return ['.', ...others, ...spring].join(':');
}

function springMain(port: number): string {
  return `import java.io.File;
import javax.servlet.http.*;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.*;
import org.springframework.web.filter.CorsFilter;

public class Main {
    public static void main(String[] words) throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(new File(".").getAbsolutePath());
        tomcat.setPort(${port});
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        Context context = tomcat.addContext("", new File(".").getAbsolutePath());
        FilterDef cors = new FilterDef();
        cors.setFilterName("cors");
        cors.setFilter(new CorsFilter(new CorsConfig().corsConfigurationSource()));
        context.addFilterDef(cors);
        FilterMap everywhere = new FilterMap();
        everywhere.setFilterName("cors");
        everywhere.addURLPattern("/*");
        context.addFilterMap(everywhere);
        Tomcat.addServlet(context, "items", new HttpServlet() {
            protected void service(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
                String path = request.getRequestURI();
                if (path.equals("/v1/boom")) throw new RuntimeException("boom");
                response.setStatus(path.equals("/v1/items") ? 200 : 404);
            }
        });
        context.addServletMappingDecoded("/", "items");
        tomcat.start();
        tomcat.getServer().await();
    }
}
`;
}
