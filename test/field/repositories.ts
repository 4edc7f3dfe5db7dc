// Public repositories with a CORS fault, whose real servers were run on 2026-11-25: the call as a browser makes it, the recipe
// that was chosen by itself and pasted as printed, the server started again, and the same call once more.
import type { FieldEntry } from './field-case.ts';

type Headers = NonNullable<FieldEntry['got']>;

interface Response {
  readonly status: number;
  /** As recorded, without Date, ETag, lengths and the like. */
  readonly got: Headers;
}

/** What came back; a preflight that was refused ended the call. */
interface Exchanged {
  readonly preflight?: Response;
  readonly response?: Response;
}

export interface Repository {
  /** owner/name on GitHub */
  readonly repository: string;
  readonly commit: string;
  readonly server: string;
  readonly fault: string;
  /** The first cause that was named. */
  readonly cause: string;
  /** Id of the recipe chosen by itself; null: nothing tells the server, and the reader picks. */
  readonly chosen: string | null;
  readonly pasted: string;
  /** What else than a paste its text asked for; null: nothing. */
  readonly adapted: string | null;
  readonly page: string;
  readonly url: string;
  readonly method: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly credentials?: true;
  readonly before: Exchanged;
  readonly after: Exchanged;
}

export const repositories: readonly Repository[] = [
  {
    repository: 'boo-bye/koa-todo-api',
    commit: '8426d949ea2a99f9597c216674266082f47bbd58',
    server: 'Koa 3',
    fault: 'no CORS at all; koa-router responds to OPTIONS with a list of methods',
    cause: 'preflight-default-options',
    chosen: null,
    pasted: 'koa',
    adapted: null,
    page: 'http://localhost:5173/',
    url: 'http://localhost:3000/api/todos',
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
    },
    before: {
      preflight: {
        status: 200,
        got: {
          'Content-Type': 'text/plain; charset=utf-8',
          Allow: 'HEAD, GET, POST',
          'Keep-Alive': 'timeout=5',
        },
      },
    },
    after: {
      preflight: {
        status: 204,
        got: {
          Vary: 'Origin',
          'Access-Control-Allow-Origin': 'http://localhost:5173',
          'Access-Control-Max-Age': '600',
          'Access-Control-Allow-Methods': 'GET,HEAD,POST',
          'Access-Control-Allow-Headers': 'content-type',
          'Keep-Alive': 'timeout=5',
        },
      },
      response: {
        status: 201,
        got: {
          Vary: 'Origin',
          'Access-Control-Allow-Origin': 'http://localhost:5173',
          'Content-Type': 'application/json; charset=utf-8',
          'Keep-Alive': 'timeout=5',
        },
      },
    },
  },
  {
    repository: 'hoganb/fastify-todo-api',
    commit: '190501b8d730215cdc299f5efed5409bef29ff85',
    server: 'Fastify 4',
    fault: 'no CORS at all: OPTIONS is a 404',
    cause: 'preflight-not-found',
    chosen: 'fastify',
    pasted: 'fastify',
    adapted: 'the import of an ES module, and the name of the server: app',
    page: 'http://localhost:5173/',
    url: 'http://localhost:3000/todos/1',
    method: 'PUT',
    headers: {
      'Content-Type': 'application/json',
    },
    before: {
      preflight: {
        status: 404,
        got: {
          'content-type': 'application/json; charset=utf-8',
          'Keep-Alive': 'timeout=72',
        },
      },
    },
    after: {
      preflight: {
        status: 204,
        got: {
          vary: 'Origin',
          'access-control-allow-origin': 'http://localhost:5173',
          'access-control-allow-methods': 'GET, HEAD, POST, PUT',
          'access-control-allow-headers': 'content-type',
          'access-control-max-age': '600',
          'Keep-Alive': 'timeout=72',
        },
      },
      response: {
        status: 200,
        got: {
          vary: 'Origin',
          'access-control-allow-origin': 'http://localhost:5173',
          'content-type': 'application/json; charset=utf-8',
          'Keep-Alive': 'timeout=72',
        },
      },
    },
  },
  {
    repository: 'ahmad-safar/hapi-bookshelf-api',
    commit: '0b76d7e0db44b5a6225fd361d0823c5ccb7f360d',
    server: 'hapi 20',
    fault: 'a CORS setting that does not list the request’s header',
    cause: 'options-treated-as-request',
    chosen: null,
    pasted: 'hapi',
    adapted: 'merged into the options of the server, in place of its cors',
    page: 'http://localhost:5173/',
    url: 'http://localhost:5000/books',
    method: 'GET',
    headers: {
      'X-Request-Id': '7',
    },
    before: {
      preflight: {
        status: 200,
        got: {
          'content-type': 'application/json; charset=utf-8',
          'cache-control': 'no-cache',
          'Keep-Alive': 'timeout=5',
        },
      },
    },
    after: {
      preflight: {
        status: 204,
        got: {
          'access-control-allow-origin': 'http://localhost:5173',
          'access-control-allow-methods': 'GET',
          'access-control-allow-headers': 'Accept,Authorization,Content-Type,If-None-Match,x-request-id',
          'access-control-max-age': '600',
          'cache-control': 'no-cache',
          'Keep-Alive': 'timeout=5',
        },
      },
      response: {
        status: 200,
        got: {
          'content-type': 'application/json; charset=utf-8',
          vary: 'origin',
          'access-control-allow-origin': 'http://localhost:5173',
          'cache-control': 'no-cache',
          'Keep-Alive': 'timeout=5',
        },
      },
    },
  },
  {
    repository: 'cyjia/todo-backend-express-in-memory',
    commit: '39a88e715c21ae274ca28bc28dd7524c2a07fba5',
    server: 'Express 4',
    fault: 'middleware of its own, whose list of headers lacks Authorization',
    cause: 'authorization-not-listed',
    chosen: 'express',
    pasted: 'express',
    adapted: 'in place of that middleware',
    page: 'http://localhost:5173/',
    url: 'http://localhost:3000/',
    method: 'PATCH',
    headers: {
      'Content-Type': 'application/json',
      Authorization: 'Bearer x',
    },
    before: {
      preflight: {
        status: 200,
        got: {
          'X-Powered-By': 'Express',
          'Access-Control-Allow-Headers': 'Content-Type',
          'Access-Control-Allow-Methods': 'GET,POST,PATCH,DELETE',
          'Access-Control-Allow-Origin': '*',
          Allow: 'GET,HEAD,POST,DELETE',
          'Content-Type': 'text/html; charset=utf-8',
          'Keep-Alive': 'timeout=5',
        },
      },
    },
    after: {
      preflight: {
        status: 204,
        got: {
          'X-Powered-By': 'Express',
          'Access-Control-Allow-Origin': 'http://localhost:5173',
          Vary: 'Origin',
          'Access-Control-Allow-Methods': 'GET,HEAD,POST,DELETE,PATCH',
          'Access-Control-Allow-Headers': 'authorization,content-type',
          'Access-Control-Max-Age': '600',
          'Keep-Alive': 'timeout=5',
        },
      },
      response: {
        status: 404,
        got: {
          'X-Powered-By': 'Express',
          'Access-Control-Allow-Origin': 'http://localhost:5173',
          Vary: 'Origin',
          'Content-Security-Policy': "default-src 'none'",
          'X-Content-Type-Options': 'nosniff',
          'Content-Type': 'text/html; charset=utf-8',
          'Keep-Alive': 'timeout=5',
        },
      },
    },
  },
  {
    repository: 'paulmowat/express-sse-demo',
    commit: '52338e20b8ba3f6d5d8d53e25f48c7733970e177',
    server: 'Express 4',
    fault: 'an event stream without CORS',
    cause: 'event-stream-not-allowed',
    chosen: 'express',
    pasted: 'express',
    adapted: null,
    page: 'http://localhost:5173/',
    url: 'http://localhost:4000/stream',
    method: 'GET',
    headers: {
      Accept: 'text/event-stream',
    },
    before: {
      response: {
        status: 200,
        got: {
          'X-Powered-By': 'Express',
          'Content-Type': 'text/event-stream',
          'Cache-Control': 'no-cache',
        },
      },
    },
    after: {
      response: {
        status: 200,
        got: {
          'X-Powered-By': 'Express',
          'Access-Control-Allow-Origin': 'http://localhost:5173',
          Vary: 'Origin',
          'Content-Type': 'text/event-stream',
          'Cache-Control': 'no-cache',
        },
      },
    },
  },
  {
    repository: 'getanwar/golang-todo-api',
    commit: 'a2acbf8ab3fafc6752c91f1e6c364a6828668184',
    server: 'Go net/http',
    fault: 'no CORS at all: OPTIONS gets an empty 200',
    cause: 'cors-headers-missing',
    chosen: null,
    pasted: 'go',
    adapted: 'put around the default mux, where nil stood',
    page: 'http://localhost:5173/',
    url: 'http://localhost:8080/todo',
    method: 'DELETE',
    headers: {
      'Content-Type': 'application/json',
    },
    before: {
      preflight: {
        status: 200,
        got: {},
      },
    },
    after: {
      preflight: {
        status: 204,
        got: {
          'Access-Control-Allow-Headers': 'content-type',
          'Access-Control-Allow-Methods': 'DELETE',
          'Access-Control-Allow-Origin': 'http://localhost:5173',
          'Access-Control-Max-Age': '600',
          Vary: 'Origin',
        },
      },
      response: {
        status: 200,
        got: {
          'Access-Control-Allow-Origin': 'http://localhost:5173',
          Vary: 'Origin',
          'Content-Type': 'text/plain; charset=utf-8',
        },
      },
    },
  },
  {
    repository: 'slavtov/socketio-chat-server',
    commit: '4ea964e5f8acfc579dfd51f9fcafb7e134b905dd',
    server: 'Socket.IO 4',
    fault: 'another port is allowed',
    cause: 'allow-origin-port',
    chosen: 'socket-io',
    pasted: 'socket-io',
    adapted: 'in place of the present server; the HTTP server is called server there',
    page: 'http://localhost:8081/',
    url: 'http://localhost:3001/socket.io/?EIO=4&transport=polling&t=abc',
    method: 'GET',
    before: {
      response: {
        status: 200,
        got: {
          'Access-Control-Allow-Origin': 'http://localhost:3000',
          Vary: 'Origin',
          'Content-Type': 'text/plain; charset=UTF-8',
          'Keep-Alive': 'timeout=5',
        },
      },
    },
    after: {
      response: {
        status: 200,
        got: {
          'Access-Control-Allow-Origin': 'http://localhost:8081',
          Vary: 'Origin',
          'Content-Type': 'text/plain; charset=UTF-8',
          'Keep-Alive': 'timeout=5',
        },
      },
    },
  },
  {
    repository: 'makevoid/vite-python-fastapi-todolist',
    commit: '161c03a3115da0762e4295a814e195849322c98c',
    server: 'FastAPI',
    fault: 'a list of origins without the page',
    cause: 'starlette-cors-refused',
    chosen: 'fastapi',
    pasted: 'fastapi',
    adapted: 'in place of the present middleware',
    page: 'http://127.0.0.1:4321/',
    url: 'http://localhost:8000/api/todos',
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
    },
    credentials: true,
    before: {
      preflight: {
        status: 400,
        got: {
          server: 'uvicorn',
          vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers, Access-Control-Request-Private-Network',
          'access-control-allow-methods': 'DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT, QUERY',
          'access-control-max-age': '600',
          'access-control-allow-credentials': 'true',
          'access-control-allow-headers': 'content-type',
          'content-type': 'text/plain; charset=utf-8',
        },
      },
    },
    after: {
      preflight: {
        status: 200,
        got: {
          server: 'uvicorn',
          vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers, Access-Control-Request-Private-Network',
          'access-control-allow-methods': 'GET, HEAD, POST, DELETE, PATCH, PUT, QUERY',
          'access-control-max-age': '600',
          'access-control-allow-headers': 'Accept, Accept-Language, Content-Language, Content-Type, content-type',
          'access-control-allow-credentials': 'true',
          'access-control-allow-origin': 'http://127.0.0.1:4321',
          'content-type': 'text/plain; charset=utf-8',
        },
      },
      response: {
        status: 200,
        got: {
          server: 'uvicorn',
          'content-type': 'application/json',
          'access-control-allow-credentials': 'true',
          'access-control-allow-origin': 'http://127.0.0.1:4321',
          vary: 'Origin',
        },
      },
    },
  },
  {
    repository: 'sumansaurabh/simple-php-todo-api',
    commit: '2b0e808bfa8ee64a3357bb7ec0f7c39260b1201e',
    server: 'PHP',
    fault: 'content-type is not listed',
    cause: 'content-type-not-listed',
    chosen: 'php',
    pasted: 'php',
    adapted: 'in place of the present headers',
    page: 'http://localhost:5173/',
    url: 'http://localhost:8002/index.php',
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
    },
    before: {
      preflight: {
        status: 200,
        got: {
          Host: 'localhost:8002',
          'X-Powered-By': 'PHP/8.2.36',
          'Content-Type': 'application/json',
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
        },
      },
    },
    after: {
      preflight: {
        status: 204,
        got: {
          Host: 'localhost:8002',
          'X-Powered-By': 'PHP/8.2.36',
          Vary: 'Origin',
          'Access-Control-Allow-Origin': 'http://localhost:5173',
          'Access-Control-Allow-Headers': 'content-type',
          'Access-Control-Max-Age': '600',
          'Content-type': 'text/html; charset=UTF-8',
        },
      },
      response: {
        status: 200,
        got: {
          Host: 'localhost:8002',
          'X-Powered-By': 'PHP/8.2.36',
          Vary: 'Origin',
          'Access-Control-Allow-Origin': 'http://localhost:5173',
          'Content-Type': 'application/json',
        },
      },
    },
  },
  {
    repository: 'chrislawes/hono-todo-api',
    commit: '0100374c02c7e289636f064498cdf0dc22a470d9',
    server: 'Hono 4',
    fault: 'every page is allowed, and the call is made with credentials',
    cause: 'wildcard-with-credentials',
    chosen: null,
    pasted: 'hono',
    adapted: 'in place of the present cors() and its import',
    page: 'http://localhost:5173/',
    url: 'http://localhost:3000/api/todos',
    method: 'GET',
    credentials: true,
    before: {
      response: {
        status: 200,
        got: {
          'access-control-allow-origin': '*',
          'content-type': 'application/json',
          'Keep-Alive': 'timeout=5',
        },
      },
    },
    after: {
      response: {
        status: 200,
        got: {
          'access-control-allow-credentials': 'true',
          'access-control-allow-origin': 'http://localhost:5173',
          'content-type': 'application/json',
          vary: 'Origin',
          'Keep-Alive': 'timeout=5',
        },
      },
    },
  },
  {
    repository: 'hydroweaver/Simple-MCP-Streamable-HTTP-Server',
    commit: '5a091d42c71b6ba9292b7e0885689b10ad9a7753',
    server: 'MCP server (TypeScript SDK)',
    fault: 'no CORS at all; Express responds to OPTIONS with a list of methods',
    cause: 'preflight-default-options',
    chosen: 'mcp-typescript',
    pasted: 'mcp-typescript',
    adapted: null,
    page: 'http://localhost:6274/',
    url: 'http://localhost:3000/mcp',
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json, text/event-stream',
      'mcp-protocol-version': '2025-06-18',
    },
    before: {
      preflight: {
        status: 200,
        got: {
          'X-Powered-By': 'Express',
          Allow: 'DELETE, GET, HEAD, POST',
          'Content-Type': 'text/plain',
          'X-Content-Type-Options': 'nosniff',
          'Keep-Alive': 'timeout=5',
        },
      },
    },
    after: {
      preflight: {
        status: 204,
        got: {
          'X-Powered-By': 'Express',
          'Access-Control-Allow-Origin': 'http://localhost:6274',
          Vary: 'Origin',
          'Access-Control-Allow-Methods': 'GET,HEAD,POST,DELETE',
          'Access-Control-Allow-Headers':
            'authorization,content-type,last-event-id,mcp-protocol-version,mcp-session-id',
          'Access-Control-Max-Age': '600',
          'Access-Control-Expose-Headers': 'mcp-session-id',
          'Keep-Alive': 'timeout=5',
        },
      },
      response: {
        status: 200,
        got: {
          'X-Powered-By': 'Express',
          'Access-Control-Allow-Origin': 'http://localhost:6274',
          Vary: 'Origin',
          'Access-Control-Expose-Headers': 'mcp-session-id',
          'Content-Type': 'text/event-stream',
          'Cache-Control': 'no-cache',
        },
      },
    },
  },
  {
    repository: 'suassuna/flask-restful-todo-api',
    commit: '25d7241410c3cffb5817bd0bbe62bf1a4ee75e31',
    server: 'Flask',
    fault: 'every page is allowed, and the call is made with credentials',
    cause: 'wildcard-with-credentials',
    chosen: 'flask',
    pasted: 'flask',
    adapted: 'in place of the present headers',
    page: 'http://localhost:5173/',
    url: 'http://localhost:3003/api/todos',
    method: 'GET',
    credentials: true,
    before: {
      response: {
        status: 200,
        got: {
          Server: 'Werkzeug/2.2.2 Python/3.11.2',
          'Content-Type': 'application/json',
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Allow-Headers': 'Content-Type,Authorization',
          'Access-Control-Allow-Methods': 'GET,PUT,POST,DELETE',
        },
      },
    },
    after: {
      response: {
        status: 200,
        got: {
          Server: 'Werkzeug/2.2.2 Python/3.11.2',
          'Content-Type': 'application/json',
          'Access-Control-Allow-Origin': 'http://localhost:5173',
          'Access-Control-Allow-Credentials': 'true',
        },
      },
    },
  },
  {
    repository: 'fintonlabs/flask-todo-api',
    commit: 'fd1c5703d99c4dd5b6f3c68965f7f7c25dabb7c3',
    server: 'Flask',
    fault: 'no CORS at all; Flask responds to OPTIONS with a list of methods',
    cause: 'preflight-default-options',
    chosen: 'flask',
    pasted: 'flask',
    adapted: null,
    page: 'http://localhost:5173/',
    url: 'http://localhost:5001/api/login',
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
    },
    before: {
      preflight: {
        status: 200,
        got: {
          Server: 'Werkzeug/3.1.9 Python/3.11.7',
          'Content-Type': 'text/html; charset=utf-8',
          Allow: 'POST, OPTIONS',
        },
      },
    },
    after: {
      preflight: {
        status: 200,
        got: {
          Server: 'Werkzeug/3.1.9 Python/3.11.7',
          'Content-Type': 'text/html; charset=utf-8',
          Allow: 'OPTIONS, POST',
          'Access-Control-Allow-Origin': 'http://localhost:5173',
          'Access-Control-Allow-Headers': 'content-type',
          'Access-Control-Max-Age': '600',
          'Access-Control-Allow-Methods': 'GET, HEAD, POST',
        },
      },
      response: {
        status: 500,
        got: {
          Server: 'Werkzeug/3.1.9 Python/3.11.7',
          'Content-Type': 'text/html; charset=utf-8',
          'Access-Control-Allow-Origin': 'http://localhost:5173',
        },
      },
    },
  },
  {
    repository: 'martin-martin/django-todo-api',
    commit: '29ba10a872883d948a9ce0c91022d63e6abe07ee',
    server: 'Django with REST framework',
    fault: 'no CORS at all',
    cause: 'preflight-default-options',
    chosen: 'django',
    pasted: 'django',
    adapted: null,
    page: 'http://localhost:5173/',
    url: 'http://localhost:8003/todos/',
    method: 'GET',
    headers: {
      Authorization: 'Token 1',
    },
    before: {
      preflight: {
        status: 200,
        got: {
          Server: 'WSGIServer/0.2 CPython/3.11.2',
          'Content-Type': 'application/json',
          Vary: 'Accept, Cookie',
          Allow: 'GET, POST, HEAD, OPTIONS',
          'X-Frame-Options': 'DENY',
          'X-Content-Type-Options': 'nosniff',
          'Referrer-Policy': 'same-origin',
        },
      },
    },
    after: {
      preflight: {
        status: 200,
        got: {
          Server: 'WSGIServer/0.2 CPython/3.11.2',
          'Content-Type': 'text/html; charset=utf-8',
          Vary: 'Origin',
          'Access-Control-Allow-Origin': 'http://localhost:5173',
          'Access-Control-Allow-Headers': 'authorization',
          'Access-Control-Allow-Methods': 'GET, HEAD, POST',
          'Access-Control-Max-Age': '600',
        },
      },
      response: {
        status: 200,
        got: {
          Server: 'WSGIServer/0.2 CPython/3.11.2',
          'Content-Type': 'application/json',
          Vary: 'Accept, Cookie, Origin',
          Allow: 'GET, POST, HEAD, OPTIONS',
          'X-Frame-Options': 'DENY',
          'X-Content-Type-Options': 'nosniff',
          'Referrer-Policy': 'same-origin',
          'Access-Control-Allow-Origin': 'http://localhost:5173',
        },
      },
    },
  },
  {
    repository: 'pwcong/nginx-cors',
    commit: 'de1c0864c5b91de1d54ff96a9ddc94800f16a97d',
    server: 'nginx before an application',
    fault: 'DELETE is not listed',
    cause: 'method-not-listed',
    chosen: 'nginx',
    pasted: 'nginx',
    adapted: 'in place of the present if blocks',
    page: 'http://localhost:5173/',
    url: 'http://127.0.0.1:8085/api/items',
    method: 'DELETE',
    before: {
      preflight: {
        status: 204,
        got: {
          Server: 'nginx/1.22.1',
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
          'Access-Control-Allow-Headers': '*',
          'Access-Control-Max-Age': '1728000',
          'Content-Type': 'text/plain; charset=utf-8',
        },
      },
    },
    after: {
      preflight: {
        status: 204,
        got: {
          Server: 'nginx/1.22.1',
          'Access-Control-Allow-Origin': 'http://localhost:5173',
          Vary: 'Origin',
          'Access-Control-Allow-Methods': 'DELETE',
          'Access-Control-Max-Age': '600',
        },
      },
      response: {
        status: 200,
        got: {
          Server: 'nginx/1.22.1',
          'Content-Type': 'text/plain',
          'Access-Control-Allow-Origin': 'http://localhost:5173',
          Vary: 'Origin',
          'Access-Control-Allow-Methods': 'DELETE',
          'Access-Control-Max-Age': '600',
        },
      },
    },
  },
  {
    repository: 'leesei/docker-nginx-cors',
    commit: '7e89c7e6fdc101039f062a5371a4d035237bd223',
    server: 'nginx',
    fault: 'a list of headers without the request’s',
    cause: 'request-header-not-listed',
    chosen: 'nginx',
    pasted: 'nginx',
    adapted: 'in place of the present headers',
    page: 'http://localhost:5173/',
    url: 'http://127.0.0.1:8086/a.json',
    method: 'GET',
    headers: {
      'X-Trace-Id': '1',
    },
    before: {
      preflight: {
        status: 204,
        got: {
          Server: 'nginx/1.22.1',
          'Access-Control-Allow-Origin': 'http://localhost:5173',
          'Access-Control-Allow-Credentials': 'true',
          'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE, OPTIONS',
          'Access-Control-Allow-Headers':
            'Accept,Authorization,Cache-Control,Content-Type,DNT,If-Modified-Since,Keep-Alive,Origin,User-Agent,X-Mx-ReqToken,X-Requested-With',
        },
      },
    },
    after: {
      preflight: {
        status: 204,
        got: {
          Server: 'nginx/1.22.1',
          'Access-Control-Allow-Origin': 'http://localhost:5173',
          Vary: 'Origin',
          'Access-Control-Allow-Methods': 'DELETE, PUT',
          'Access-Control-Allow-Headers':
            'accept, authorization, cache-control, content-type, dnt, if-modified-since, keep-alive, origin, user-agent, x-mx-reqtoken, x-requested-with, x-trace-id',
          'Access-Control-Max-Age': '600',
        },
      },
      response: {
        status: 200,
        got: {
          Server: 'nginx/1.22.1',
          'Content-Type': 'text/plain',
          'Access-Control-Allow-Origin': 'http://localhost:5173',
          Vary: 'Origin',
          'Access-Control-Allow-Methods': 'DELETE, PUT',
          'Access-Control-Allow-Headers':
            'accept, authorization, cache-control, content-type, dnt, if-modified-since, keep-alive, origin, user-agent, x-mx-reqtoken, x-requested-with, x-trace-id',
          'Access-Control-Max-Age': '600',
        },
      },
    },
  },
];
